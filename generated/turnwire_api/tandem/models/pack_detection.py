from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class PackDetection(Model):
    """Whether a file is a pack."""

    is_pack: bool
    """Whether it is one."""

    marker: None | str | Unset = UNSET
    """Name of the file within it that makes it one."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "is_pack": "is_pack",
        "marker": "marker",
    }

    def to_dict(self) -> dict[str, Any]:
        is_pack = self.is_pack

        marker: None | str | Unset = self.marker

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "is_pack": is_pack,
            }
        )
        if marker is not UNSET:
            field_dict["marker"] = marker

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        is_pack = d.pop("is_pack")

        marker = d.pop("marker", UNSET)

        pack_detection = cls(
            is_pack=is_pack,
            marker=marker,
        )

        pack_detection.additional_properties = d
        return pack_detection
