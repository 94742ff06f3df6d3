from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ConfigPatch(Model):
    """Members of the configuration to change. It is merged deeply: what is not named stays. Any
    member of the configuration may be given; secrets are refused."""

    default_provider: None | str | Unset = UNSET
    """Identifier of the default provider."""

    providers: ConfigPatchProviders | Unset = UNSET
    """Changes of providers, by their identifiers."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "default_provider": "default_provider",
        "providers": "providers",
    }

    def to_dict(self) -> dict[str, Any]:
        default_provider: None | str | Unset = self.default_provider

        providers: dict[str, Any] | Unset = UNSET
        if not isinstance(self.providers, Unset):
            providers = self.providers.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if default_provider is not UNSET:
            field_dict["default_provider"] = default_provider
        if providers is not UNSET:
            field_dict["providers"] = providers

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        default_provider = d.pop("default_provider", UNSET)

        _providers = d.pop("providers", UNSET)
        providers: ConfigPatchProviders | Unset
        if _providers is None or _providers is UNSET:
            providers = UNSET
        else:
            providers = ConfigPatchProviders.from_dict(_providers)

        config_patch = cls(
            default_provider=default_provider,
            providers=providers,
        )

        config_patch.additional_properties = d
        return config_patch


from ..models.config_patch_providers import ConfigPatchProviders  # noqa: E402
