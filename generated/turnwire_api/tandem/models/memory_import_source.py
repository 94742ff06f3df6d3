from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class MemoryImportSource(Model):
    """Where the files are."""

    kind: str
    """Kind of the source."""

    path: str
    """Path on the engine's host."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "kind": "kind",
        "path": "path",
    }

    def to_dict(self) -> dict[str, Any]:
        kind = self.kind

        path = self.path

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "kind": kind,
                "path": path,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        kind = d.pop("kind")

        path = d.pop("path")

        memory_import_source = cls(
            kind=kind,
            path=path,
        )

        memory_import_source.additional_properties = d
        return memory_import_source
