from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class BindingsRefreshResult(Model):
    """What became of the engine's own bindings."""

    ok: bool
    """Whether it was done."""

    summary: Any | Unset = UNSET
    """What was changed."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "ok": "ok",
        "summary": "summary",
    }

    def to_dict(self) -> dict[str, Any]:
        ok = self.ok

        summary = self.summary

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "ok": ok,
            }
        )
        if summary is not UNSET:
            field_dict["summary"] = summary

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        ok = d.pop("ok")

        summary = d.pop("summary", UNSET)

        bindings_refresh_result = cls(
            ok=ok,
            summary=summary,
        )

        bindings_refresh_result.additional_properties = d
        return bindings_refresh_result
