from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class FileWritten(Model):
    """A file that was written."""

    path: str
    """Its absolute path."""

    bytes_: int
    """Its size in bytes."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "path": "path",
        "bytes": "bytes_",
    }

    def to_dict(self) -> dict[str, Any]:
        path = self.path

        bytes_ = self.bytes_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "path": path,
                "bytes": bytes_,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        path = d.pop("path")

        bytes_ = d.pop("bytes")

        file_written = cls(
            path=path,
            bytes_=bytes_,
        )

        file_written.additional_properties = d
        return file_written
