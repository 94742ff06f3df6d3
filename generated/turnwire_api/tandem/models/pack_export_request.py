from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class PackExportRequest(Model):
    """A pack, and where to put it."""

    pack_id: str | Unset = UNSET
    """Identifier of the pack."""

    name: str | Unset = UNSET
    """Its name."""

    version: str | Unset = UNSET
    """Its version."""

    output_path: str | Unset = UNSET
    """Path of the file to write. The engine chooses one when it is omitted."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "pack_id": "pack_id",
        "name": "name",
        "version": "version",
        "output_path": "output_path",
    }

    def to_dict(self) -> dict[str, Any]:
        pack_id = self.pack_id

        name = self.name

        version = self.version

        output_path = self.output_path

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if pack_id is not UNSET:
            field_dict["pack_id"] = pack_id
        if name is not UNSET:
            field_dict["name"] = name
        if version is not UNSET:
            field_dict["version"] = version
        if output_path is not UNSET:
            field_dict["output_path"] = output_path

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

        output_path = d.pop("output_path", UNSET)
        if output_path is None:
            output_path = UNSET

        pack_export_request = cls(
            pack_id=pack_id,
            name=name,
            version=version,
            output_path=output_path,
        )

        pack_export_request.additional_properties = d
        return pack_export_request
