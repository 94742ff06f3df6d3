from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class Provider(Model):
    """How to reach a model provider."""

    api_key: str | Unset = UNSET
    """The key. `ollama` needs none."""

    base_url: str | Unset = UNSET
    """Where it is, if not at its own address."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "api_key": "api_key",
        "base_url": "base_url",
    }
    secret_names: ClassVar[frozenset[str]] = frozenset(["api_key"])
    secret_rest: ClassVar[bool] = True

    def to_dict(self) -> dict[str, Any]:
        api_key = self.api_key

        base_url = self.base_url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if api_key is not UNSET:
            field_dict["api_key"] = api_key
        if base_url is not UNSET:
            field_dict["base_url"] = base_url

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        api_key = d.pop("api_key", UNSET)
        if api_key is None:
            api_key = UNSET

        base_url = d.pop("base_url", UNSET)
        if base_url is None:
            base_url = UNSET

        provider = cls(
            api_key=api_key,
            base_url=base_url,
        )

        provider.additional_properties = d
        return provider
