from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class PackFile(Model):
    """A file with a pack."""

    path: str
    """Path of the file on the engine's host."""

    sha256: None | str | Unset = UNSET
    """Its digest."""

    bytes_: int | None | Unset = UNSET
    """Its size in bytes."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "path": "path",
        "sha256": "sha256",
        "bytes": "bytes_",
    }

    def to_dict(self) -> dict[str, Any]:
        path = self.path

        sha256: None | str | Unset = self.sha256

        bytes_: int | None | Unset = self.bytes_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "path": path,
            }
        )
        if sha256 is not UNSET:
            field_dict["sha256"] = sha256
        if bytes_ is not UNSET:
            field_dict["bytes"] = bytes_

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        path = d.pop("path")

        sha256 = d.pop("sha256", UNSET)

        bytes_ = d.pop("bytes", UNSET)

        pack_file = cls(
            path=path,
            sha256=sha256,
            bytes_=bytes_,
        )

        pack_file.additional_properties = d
        return pack_file
