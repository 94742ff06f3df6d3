from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ConfigView(Model):
    """The configuration of the engine, secrets masked."""

    effective: JsonObject
    """A JSON object whose members are not described."""

    layers: JsonObject | Unset = UNSET
    """A JSON object whose members are not described."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "effective": "effective",
        "layers": "layers",
    }

    def to_dict(self) -> dict[str, Any]:
        effective = self.effective.to_dict()

        layers: dict[str, Any] | Unset = UNSET
        if not isinstance(self.layers, Unset):
            layers = self.layers.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "effective": effective,
            }
        )
        if layers is not UNSET:
            field_dict["layers"] = layers

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        effective = JsonObject.from_dict(d.pop("effective"))

        _layers = d.pop("layers", UNSET)
        layers: JsonObject | Unset
        if _layers is None or _layers is UNSET:
            layers = UNSET
        else:
            layers = JsonObject.from_dict(_layers)

        config_view = cls(
            effective=effective,
            layers=layers,
        )

        config_view.additional_properties = d
        return config_view


from ..models.json_object import JsonObject  # noqa: E402
