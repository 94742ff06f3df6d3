from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class StoredMessage(Model):
    """A message as the engine stores it."""

    id: str | Unset = UNSET
    """The message."""

    role: str | Unset = UNSET
    """Who speaks."""

    parts: list[Any] | Unset = UNSET
    """Its parts, in order."""

    created_at: str | Unset = UNSET
    """When it was made, an RFC 3339 date and time."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "role": "role",
        "parts": "parts",
        "created_at": "created_at",
    }

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        role = self.role

        parts: list[Any] | Unset = UNSET
        if not isinstance(self.parts, Unset):
            parts = self.parts

        created_at = self.created_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if role is not UNSET:
            field_dict["role"] = role
        if parts is not UNSET:
            field_dict["parts"] = parts
        if created_at is not UNSET:
            field_dict["created_at"] = created_at

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        id = d.pop("id", UNSET)
        if id is None:
            id = UNSET

        role = d.pop("role", UNSET)
        if role is None:
            role = UNSET

        parts = d.pop("parts", UNSET)
        if parts is None:
            parts = UNSET

        created_at = d.pop("created_at", UNSET)
        if created_at is None:
            created_at = UNSET

        stored_message = cls(
            id=id,
            role=role,
            parts=parts,
            created_at=created_at,
        )

        stored_message.additional_properties = d
        return stored_message
