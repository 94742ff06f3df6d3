from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class PackList(Model):
    """The installed packs."""

    packs: list[Pack]
    """The packs."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "packs": "packs",
    }

    def to_dict(self) -> dict[str, Any]:
        packs = []
        for packs_item_data in self.packs:
            packs_item = packs_item_data.to_dict()
            packs.append(packs_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "packs": packs,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _packs = d.pop("packs")
        packs = []
        if not isinstance(_packs, list):
            raise TypeError("packs is not an array")
        for packs_item_data in _packs:
            packs_item = Pack.from_dict(packs_item_data)

            packs.append(packs_item)

        pack_list = cls(
            packs=packs,
        )

        pack_list.additional_properties = d
        return pack_list


from ..models.pack import Pack  # noqa: E402
