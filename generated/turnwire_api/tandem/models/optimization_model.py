from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class OptimizationModel(Model):
    """The model to try it with."""

    provider_id: str
    """Its provider."""

    model_id: str
    """The model."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "provider_id": "provider_id",
        "model_id": "model_id",
    }

    def to_dict(self) -> dict[str, Any]:
        provider_id = self.provider_id

        model_id = self.model_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "provider_id": provider_id,
                "model_id": model_id,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        provider_id = d.pop("provider_id")

        model_id = d.pop("model_id")

        optimization_model = cls(
            provider_id=provider_id,
            model_id=model_id,
        )

        optimization_model.additional_properties = d
        return optimization_model
