from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class StorageFiles(Model):
    """Files of the engine."""

    root: None | str | Unset = UNSET
    """Folder in which the engine keeps everything."""

    base: None | str | Unset = UNSET
    """The folder that was listed."""

    count: int | None | Unset = UNSET
    """How many are returned."""

    limit: int | None | Unset = UNSET
    """How many are returned at most."""

    files: list[StorageFile]
    """The files."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "root": "root",
        "base": "base",
        "count": "count",
        "limit": "limit",
        "files": "files",
    }

    def to_dict(self) -> dict[str, Any]:
        files = []
        for files_item_data in self.files:
            files_item = files_item_data.to_dict()
            files.append(files_item)

        root: None | str | Unset = self.root

        base: None | str | Unset = self.base

        count: int | None | Unset = self.count

        limit: int | None | Unset = self.limit

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "files": files,
            }
        )
        if root is not UNSET:
            field_dict["root"] = root
        if base is not UNSET:
            field_dict["base"] = base
        if count is not UNSET:
            field_dict["count"] = count
        if limit is not UNSET:
            field_dict["limit"] = limit

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _files = d.pop("files")
        files = []
        if not isinstance(_files, list):
            raise TypeError("files is not an array")
        for files_item_data in _files:
            files_item = StorageFile.from_dict(files_item_data)

            files.append(files_item)

        root = d.pop("root", UNSET)

        base = d.pop("base", UNSET)

        count = d.pop("count", UNSET)

        limit = d.pop("limit", UNSET)

        storage_files = cls(
            files=files,
            root=root,
            base=base,
            count=count,
            limit=limit,
        )

        storage_files.additional_properties = d
        return storage_files


from ..models.storage_file import StorageFile  # noqa: E402
