from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ProviderConfig(Model):
    """Configuration of one provider. It has more members, which differ by provider."""

    default_model: None | str | Unset = UNSET
    """Identifier of the model that is used when none is named."""

    url: None | str | Unset = UNSET
    """Base URL of the provider."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "default_model": "default_model",
        "url": "url",
    }

    def to_dict(self) -> dict[str, Any]:
        default_model: None | str | Unset = self.default_model

        url: None | str | Unset = self.url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if default_model is not UNSET:
            field_dict["default_model"] = default_model
        if url is not UNSET:
            field_dict["url"] = url

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        default_model = d.pop("default_model", UNSET)

        url = d.pop("url", UNSET)

        provider_config = cls(
            default_model=default_model,
            url=url,
        )

        provider_config.additional_properties = d
        return provider_config
