from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ShareResult(Model):
    """Whether a session is shared."""

    ok: bool | Unset = UNSET
    """Whether it was done."""

    share_id: None | str | Unset = UNSET
    """What it is shared as."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "ok": "ok",
        "shareID": "share_id",
    }

    def to_dict(self) -> dict[str, Any]:
        ok = self.ok

        share_id: None | str | Unset = self.share_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if ok is not UNSET:
            field_dict["ok"] = ok
        if share_id is not UNSET:
            field_dict["shareID"] = share_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        ok = d.pop("ok", UNSET)
        if ok is None:
            ok = UNSET

        share_id = d.pop("shareID", UNSET)

        share_result = cls(
            ok=ok,
            share_id=share_id,
        )

        share_result.additional_properties = d
        return share_result
