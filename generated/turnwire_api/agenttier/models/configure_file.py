from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ConfigureFile(Model):
    """A file to upload, with exactly one of `content` and `contentBase64`, not empty."""

    path: str
    """Absolute path, without `..`, quotes, backslashes and line breaks."""

    content: str | Unset = UNSET
    """What is in it, as text."""

    content_base_64: str | Unset = UNSET
    """What is in it, in Base64."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "path": "path",
        "content": "content",
        "contentBase64": "content_base_64",
    }

    def to_dict(self) -> dict[str, Any]:
        path = self.path

        content = self.content

        content_base_64 = self.content_base_64

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "path": path,
            }
        )
        if content is not UNSET:
            field_dict["content"] = content
        if content_base_64 is not UNSET:
            field_dict["contentBase64"] = content_base_64

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        path = d.pop("path")

        content = d.pop("content", UNSET)
        if content is None:
            content = UNSET

        content_base_64 = d.pop("contentBase64", UNSET)
        if content_base_64 is None:
            content_base_64 = UNSET

        configure_file = cls(
            path=path,
            content=content,
            content_base_64=content_base_64,
        )

        configure_file.additional_properties = d
        return configure_file
