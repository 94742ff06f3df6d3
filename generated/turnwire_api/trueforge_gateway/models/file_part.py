from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class FilePart(Model):
    """A file. Images are files too; there is no form that takes a URL."""

    type: Literal["file"] = "file"
    """Always `file`."""

    name: str
    """Name of the file, not empty and without `..` segments."""

    data: str
    """A data URI, `data:<media type>;base64,<payload>`. Images and PDF documents go to the model;
    other types need the sandbox."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "name": "name",
        "data": "data",
    }

    def to_dict(self) -> dict[str, Any]:
        type = self.type

        name = self.name

        data = self.data

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type,
                "name": name,
                "data": data,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        type = d.pop("type")
        if type != "file":
            raise ValueError(f"type must be 'file', got {type!r}")

        name = d.pop("name")

        data = d.pop("data")

        file_part = cls(
            type=type,
            name=name,
            data=data,
        )

        file_part.additional_properties = d
        return file_part
