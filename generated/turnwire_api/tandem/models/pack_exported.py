from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class PackExported(Model):
    """The file that was written."""

    exported: PackFile
    """A file with a pack."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "exported": "exported",
    }

    def to_dict(self) -> dict[str, Any]:
        exported = self.exported.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "exported": exported,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        exported = PackFile.from_dict(d.pop("exported"))

        pack_exported = cls(
            exported=exported,
        )

        pack_exported.additional_properties = d
        return pack_exported


from ..models.pack_file import PackFile  # noqa: E402
