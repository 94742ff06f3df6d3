from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class Secrets(Model):
    """Secrets by name, such as `TAVILY_API_KEY`, and those of model providers. Whether an object
    within is merged or replaced is not known: send each provider whole."""

    providers: Providers | Unset = UNSET
    """Providers by name: `openai`, `anthropic`, `google_genai`, `ollama`, or another."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "providers": "providers",
    }
    secret_names: ClassVar[frozenset[str]] = frozenset(["providers"])
    secret_rest: ClassVar[bool] = True

    def to_dict(self) -> dict[str, Any]:
        providers: dict[str, Any] | Unset = UNSET
        if not isinstance(self.providers, Unset):
            providers = self.providers.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if providers is not UNSET:
            field_dict["providers"] = providers

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _providers = d.pop("providers", UNSET)
        providers: Providers | Unset
        if _providers is None or _providers is UNSET:
            providers = UNSET
        else:
            providers = Providers.from_dict(_providers)

        secrets = cls(
            providers=providers,
        )

        secrets.additional_properties = d
        return secrets


from ..models.providers import Providers  # noqa: E402
