from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class UploadedFile(Model):
    """Name and content of a file."""

    filename: str
    """Name of the file, not empty and without `..` segments."""

    file_data: str
    """A data URI, `data:<media type>;base64,<payload>`. Images and PDF documents go to the model;
    other types need the sandbox."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "filename": "filename",
        "file_data": "file_data",
    }

    def to_dict(self) -> dict[str, Any]:
        filename = self.filename

        file_data = self.file_data

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "filename": filename,
                "file_data": file_data,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        filename = d.pop("filename")

        file_data = d.pop("file_data")

        uploaded_file = cls(
            filename=filename,
            file_data=file_data,
        )

        uploaded_file.additional_properties = d
        return uploaded_file
