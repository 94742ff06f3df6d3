from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ProviderCatalog(Model):
    """The providers that the engine knows, and which of them can be used."""

    all: list[Provider]
    """The known providers. The built-in provider `local` is not among them."""

    connected: list[str]
    """The providers that can be used now."""

    default: str | Unset = UNSET
    """Identifier of the default provider; `local` where none is configured."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "all": "all",
        "connected": "connected",
        "default": "default",
    }

    def to_dict(self) -> dict[str, Any]:
        all = []
        for all_item_data in self.all:
            all_item = all_item_data.to_dict()
            all.append(all_item)

        connected = self.connected

        default = self.default

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "all": all,
                "connected": connected,
            }
        )
        if default is not UNSET:
            field_dict["default"] = default

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _all = d.pop("all")
        all = []
        if not isinstance(_all, list):
            raise TypeError("all is not an array")
        for all_item_data in _all:
            all_item = Provider.from_dict(all_item_data)

            all.append(all_item)

        connected: list[str] = d.pop("connected")

        default = d.pop("default", UNSET)
        if default is None:
            default = UNSET

        provider_catalog = cls(
            all=all,
            connected=connected,
            default=default,
        )

        provider_catalog.additional_properties = d
        return provider_catalog


from ..models.provider import Provider  # noqa: E402
