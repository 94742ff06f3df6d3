from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class HistoryItem(Model):
    """One message."""

    role: str
    """Who speaks. The values are not known."""

    content: str
    """What is said."""

    meta_json: None | str | Unset = UNSET
    """More about the message, JSON as text."""

    created_at: str
    """When it was said, in a format that is not known."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "role": "role",
        "content": "content",
        "meta_json": "meta_json",
        "created_at": "created_at",
    }

    def to_dict(self) -> dict[str, Any]:
        role = self.role

        content = self.content

        created_at = self.created_at

        meta_json: None | str | Unset = self.meta_json

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "role": role,
                "content": content,
                "created_at": created_at,
            }
        )
        if meta_json is not UNSET:
            field_dict["meta_json"] = meta_json

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        role = d.pop("role")

        content = d.pop("content")

        created_at = d.pop("created_at")

        meta_json = d.pop("meta_json", UNSET)

        history_item = cls(
            role=role,
            content=content,
            created_at=created_at,
            meta_json=meta_json,
        )

        history_item.additional_properties = d
        return history_item
