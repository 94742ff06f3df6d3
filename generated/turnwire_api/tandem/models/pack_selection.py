from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class PackSelection(Model):
    """A pack: its identifier, or its name and version."""

    pack_id: str | Unset = UNSET
    """Identifier of the pack."""

    name: str | Unset = UNSET
    """Its name."""

    version: str | Unset = UNSET
    """Its version."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "pack_id": "pack_id",
        "name": "name",
        "version": "version",
    }

    def to_dict(self) -> dict[str, Any]:
        pack_id = self.pack_id

        name = self.name

        version = self.version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if pack_id is not UNSET:
            field_dict["pack_id"] = pack_id
        if name is not UNSET:
            field_dict["name"] = name
        if version is not UNSET:
            field_dict["version"] = version

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        pack_id = d.pop("pack_id", UNSET)
        if pack_id is None:
            pack_id = UNSET

        name = d.pop("name", UNSET)
        if name is None:
            name = UNSET

        version = d.pop("version", UNSET)
        if version is None:
            version = UNSET

        pack_selection = cls(
            pack_id=pack_id,
            name=name,
            version=version,
        )

        pack_selection.additional_properties = d
        return pack_selection
