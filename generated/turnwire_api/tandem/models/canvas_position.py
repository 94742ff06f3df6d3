from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class CanvasPosition(Model):
    """Where a node is drawn."""

    x: float | Unset = UNSET
    """To the right."""

    y: float | Unset = UNSET
    """Down."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "x": "x",
        "y": "y",
    }

    def to_dict(self) -> dict[str, Any]:
        x = self.x

        y = self.y

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if x is not UNSET:
            field_dict["x"] = x
        if y is not UNSET:
            field_dict["y"] = y

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        x = d.pop("x", UNSET)
        if x is None:
            x = UNSET

        y = d.pop("y", UNSET)
        if y is None:
            y = UNSET

        canvas_position = cls(
            x=x,
            y=y,
        )

        canvas_position.additional_properties = d
        return canvas_position
