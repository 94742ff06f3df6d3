from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class FilePart(Model):
    """A file. Images are files too; there is no form that takes a URL."""

    type: Literal["file_upload"] = "file_upload"
    """Always `file_upload`."""

    file: UploadedFile
    """Name and content of a file."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "file": "file",
    }

    def to_dict(self) -> dict[str, Any]:
        type = self.type

        file = self.file.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type,
                "file": file,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        type = d.pop("type")
        if type != "file_upload":
            raise ValueError(f"type must be 'file_upload', got {type!r}")

        file = UploadedFile.from_dict(d.pop("file"))

        file_part = cls(
            type=type,
            file=file,
        )

        file_part.additional_properties = d
        return file_part


from ..models.uploaded_file import UploadedFile  # noqa: E402
