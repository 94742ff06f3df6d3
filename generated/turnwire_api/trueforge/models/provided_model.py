from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ProvidedModel(Model):
    """A model of a provider."""

    model_id: str
    """Name of the model at the provider."""

    name: str
    """Name of the model here."""

    properties: ModelProperties | Unset = UNSET
    """What a model can do."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "model_id": "model_id",
        "name": "name",
        "properties": "properties",
    }

    def to_dict(self) -> dict[str, Any]:
        model_id = self.model_id

        name = self.name

        properties: dict[str, Any] | Unset = UNSET
        if not isinstance(self.properties, Unset):
            properties = self.properties.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "model_id": model_id,
                "name": name,
            }
        )
        if properties is not UNSET:
            field_dict["properties"] = properties

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        model_id = d.pop("model_id")

        name = d.pop("name")

        _properties = d.pop("properties", UNSET)
        properties: ModelProperties | Unset
        if _properties is None or _properties is UNSET:
            properties = UNSET
        else:
            properties = ModelProperties.from_dict(_properties)

        provided_model = cls(
            model_id=model_id,
            name=name,
            properties=properties,
        )

        provided_model.additional_properties = d
        return provided_model


from ..models.model_properties import ModelProperties  # noqa: E402
