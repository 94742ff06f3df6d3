from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class ProviderKeyRequest(Model):
    """A key for a provider. The engine knows the member as `token` and `api_key` too."""

    api_key: str
    """The key. An empty one is refused with status 200 and `ok` false."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "apiKey": "api_key",
    }
    secret_names: ClassVar[frozenset[str]] = frozenset(["apiKey"])

    def to_dict(self) -> dict[str, Any]:
        api_key = self.api_key

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "apiKey": api_key,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        api_key = d.pop("apiKey")

        provider_key_request = cls(
            api_key=api_key,
        )

        provider_key_request.additional_properties = d
        return provider_key_request
