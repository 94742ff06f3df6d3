from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class Providers(Model):
    """Providers by name: `openai`, `anthropic`, `google_genai`, `ollama`, or another."""

    additional_properties: dict[str, Provider] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {}
    secret_rest: ClassVar[bool] = True

    def to_dict(self) -> dict[str, Any]:

        field_dict: dict[str, Any] = {}
        for prop_name, prop in self.additional_properties.items():
            field_dict[prop_name] = prop.to_dict()

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        providers = cls()

        additional_properties = {}
        for prop_name, prop_dict in d.items():
            additional_property = Provider.from_dict(prop_dict)

            additional_properties[prop_name] = additional_property

        providers.additional_properties = additional_properties
        return providers


from ..models.provider import Provider  # noqa: E402
