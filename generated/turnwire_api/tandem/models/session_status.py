from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class SessionStatus(Model):
    """State of a session."""

    type: str | Unset = UNSET
    """The state."""

    meta: Any | Unset = UNSET
    """More about it."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "meta": "meta",
    }

    def to_dict(self) -> dict[str, Any]:
        type = self.type

        meta = self.meta

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if type is not UNSET:
            field_dict["type"] = type
        if meta is not UNSET:
            field_dict["meta"] = meta

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        type = d.pop("type", UNSET)
        if type is None:
            type = UNSET

        meta = d.pop("meta", UNSET)

        session_status = cls(
            type=type,
            meta=meta,
        )

        session_status.additional_properties = d
        return session_status
