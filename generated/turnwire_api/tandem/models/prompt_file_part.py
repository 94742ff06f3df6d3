from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class PromptFilePart(Model):
    """A file."""

    type: Literal["file"] = "file"
    """Always `file`."""

    mime: str
    """Media type of the file."""

    filename: str | Unset = UNSET
    """Name of the file."""

    url: str
    """Where it is, such as a path on the engine's host."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "mime": "mime",
        "filename": "filename",
        "url": "url",
    }

    def to_dict(self) -> dict[str, Any]:
        type = self.type

        mime = self.mime

        url = self.url

        filename = self.filename

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type,
                "mime": mime,
                "url": url,
            }
        )
        if filename is not UNSET:
            field_dict["filename"] = filename

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        type = d.pop("type")
        if type != "file":
            raise ValueError(f"type must be 'file', got {type!r}")

        mime = d.pop("mime")

        url = d.pop("url")

        filename = d.pop("filename", UNSET)
        if filename is None:
            filename = UNSET

        prompt_file_part = cls(
            type=type,
            mime=mime,
            url=url,
            filename=filename,
        )

        prompt_file_part.additional_properties = d
        return prompt_file_part
