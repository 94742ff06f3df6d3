from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class FileEntry(Model):
    """A file or folder, as `ls` lists it."""

    name: str
    """Its name; of a symbolic link, `name -> target`."""

    size: int | Unset = UNSET
    """Its size in bytes."""

    is_dir: bool | Unset = UNSET
    """Whether it is a folder."""

    mode: str | Unset = UNSET
    """Its type and permissions, such as `-rw-r--r--`."""

    modified_at: int | Unset = UNSET
    """When it was changed, seconds since 1970."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "size": "size",
        "isDir": "is_dir",
        "mode": "mode",
        "modifiedAt": "modified_at",
    }

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        size = self.size

        is_dir = self.is_dir

        mode = self.mode

        modified_at = self.modified_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
            }
        )
        if size is not UNSET:
            field_dict["size"] = size
        if is_dir is not UNSET:
            field_dict["isDir"] = is_dir
        if mode is not UNSET:
            field_dict["mode"] = mode
        if modified_at is not UNSET:
            field_dict["modifiedAt"] = modified_at

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        name = d.pop("name")

        size = d.pop("size", UNSET)
        if size is None:
            size = UNSET

        is_dir = d.pop("isDir", UNSET)
        if is_dir is None:
            is_dir = UNSET

        mode = d.pop("mode", UNSET)
        if mode is None:
            mode = UNSET

        modified_at = d.pop("modifiedAt", UNSET)
        if modified_at is None:
            modified_at = UNSET

        file_entry = cls(
            name=name,
            size=size,
            is_dir=is_dir,
            mode=mode,
            modified_at=modified_at,
        )

        file_entry.additional_properties = d
        return file_entry
