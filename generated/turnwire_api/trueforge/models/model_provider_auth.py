from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ModelProviderAuth(Model):
    """How to sign in at a provider."""

    api_key: str | Unset = UNSET
    """The API key. Blotted out in answers."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "api_key": "api_key",
    }
    secret_names: ClassVar[frozenset[str]] = frozenset(["api_key"])

    def to_dict(self) -> dict[str, Any]:
        api_key = self.api_key

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if api_key is not UNSET:
            field_dict["api_key"] = api_key

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        api_key = d.pop("api_key", UNSET)
        if api_key is None:
            api_key = UNSET

        model_provider_auth = cls(
            api_key=api_key,
        )

        model_provider_auth.additional_properties = d
        return model_provider_auth
