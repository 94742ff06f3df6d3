from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class ProvidersConfigProviders(Model):
    """The configured providers, by their identifiers. Secrets are masked."""

    additional_properties: dict[str, ProviderConfig] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {}

    def to_dict(self) -> dict[str, Any]:

        field_dict: dict[str, Any] = {}
        for prop_name, prop in self.additional_properties.items():
            field_dict[prop_name] = prop.to_dict()

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        providers_config_providers = cls()

        additional_properties = {}
        for prop_name, prop_dict in d.items():
            additional_property = ProviderConfig.from_dict(prop_dict)

            additional_properties[prop_name] = additional_property

        providers_config_providers.additional_properties = additional_properties
        return providers_config_providers


from ..models.provider_config import ProviderConfig  # noqa: E402
