from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class Provider(Model):
    """A provider of models."""

    id: str
    """Identifier of the provider."""

    name: str | Unset = UNSET
    """Its name, for people."""

    models: ProviderModels
    """Its models, by their identifiers."""

    catalog_source: None | str | Unset = UNSET
    """Where the list of models comes from."""

    catalog_status: None | str | Unset = UNSET
    """How the list of models was made."""

    catalog_message: None | str | Unset = UNSET
    """What went wrong while the models were listed, for people."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "models": "models",
        "catalog_source": "catalog_source",
        "catalog_status": "catalog_status",
        "catalog_message": "catalog_message",
    }

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        models = self.models.to_dict()

        name = self.name

        catalog_source: None | str | Unset = self.catalog_source

        catalog_status: None | str | Unset = self.catalog_status

        catalog_message: None | str | Unset = self.catalog_message

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "models": models,
            }
        )
        if name is not UNSET:
            field_dict["name"] = name
        if catalog_source is not UNSET:
            field_dict["catalog_source"] = catalog_source
        if catalog_status is not UNSET:
            field_dict["catalog_status"] = catalog_status
        if catalog_message is not UNSET:
            field_dict["catalog_message"] = catalog_message

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        id = d.pop("id")

        models = ProviderModels.from_dict(d.pop("models"))

        name = d.pop("name", UNSET)
        if name is None:
            name = UNSET

        catalog_source = d.pop("catalog_source", UNSET)

        catalog_status = d.pop("catalog_status", UNSET)

        catalog_message = d.pop("catalog_message", UNSET)

        provider = cls(
            id=id,
            models=models,
            name=name,
            catalog_source=catalog_source,
            catalog_status=catalog_status,
            catalog_message=catalog_message,
        )

        provider.additional_properties = d
        return provider


from ..models.provider_models import ProviderModels  # noqa: E402
