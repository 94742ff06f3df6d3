from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ProvidersConfig(Model):
    """The configured providers."""

    providers: ProvidersConfigProviders
    """The configured providers, by their identifiers. Secrets are masked."""

    default: None | str | Unset = UNSET
    """Identifier of the default provider."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "providers": "providers",
        "default": "default",
    }

    def to_dict(self) -> dict[str, Any]:
        providers = self.providers.to_dict()

        default: None | str | Unset = self.default

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "providers": providers,
            }
        )
        if default is not UNSET:
            field_dict["default"] = default

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        providers = ProvidersConfigProviders.from_dict(d.pop("providers"))

        default = d.pop("default", UNSET)

        providers_config = cls(
            providers=providers,
            default=default,
        )

        providers_config.additional_properties = d
        return providers_config


from ..models.providers_config_providers import ProvidersConfigProviders  # noqa: E402
