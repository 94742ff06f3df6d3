from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class PackInspectionResult(Model):
    """A pack and what it asks for."""

    pack: PackInspection
    """A pack and what it asks for."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "pack": "pack",
    }

    def to_dict(self) -> dict[str, Any]:
        pack = self.pack.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "pack": pack,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        pack = PackInspection.from_dict(d.pop("pack"))

        pack_inspection_result = cls(
            pack=pack,
        )

        pack_inspection_result.additional_properties = d
        return pack_inspection_result


from ..models.pack_inspection import PackInspection  # noqa: E402
