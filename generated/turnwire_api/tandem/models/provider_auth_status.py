from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class ProviderAuthStatus(Model):
    """How each provider is authorised."""

    providers: ProviderAuthStatusProviders
    """The providers, by their identifiers."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "providers": "providers",
    }

    def to_dict(self) -> dict[str, Any]:
        providers = self.providers.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "providers": providers,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        providers = ProviderAuthStatusProviders.from_dict(d.pop("providers"))

        provider_auth_status = cls(
            providers=providers,
        )

        provider_auth_status.additional_properties = d
        return provider_auth_status


from ..models.provider_auth_status_providers import ProviderAuthStatusProviders  # noqa: E402
