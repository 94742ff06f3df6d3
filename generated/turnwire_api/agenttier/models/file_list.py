from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class FileList(Model):
    """A folder."""

    path: str
    """Its absolute path."""

    entries: list[FileEntry]
    """What is in it."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "path": "path",
        "entries": "entries",
    }

    def to_dict(self) -> dict[str, Any]:
        path = self.path

        entries = []
        for entries_item_data in self.entries:
            entries_item = entries_item_data.to_dict()
            entries.append(entries_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "path": path,
                "entries": entries,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        path = d.pop("path")

        _entries = d.pop("entries")
        entries = []
        if not isinstance(_entries, list):
            raise TypeError("entries is not an array")
        for entries_item_data in _entries:
            entries_item = FileEntry.from_dict(entries_item_data)

            entries.append(entries_item)

        file_list = cls(
            path=path,
            entries=entries,
        )

        file_list.additional_properties = d
        return file_list


from ..models.file_entry import FileEntry  # noqa: E402
