from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ModelProviderManifest(Model):
    """Where a provider is, how to sign in and what it has."""

    type: str
    """Kind of the provider."""

    name: str
    """Name of the provider."""

    base_url: str | Unset = UNSET
    """URL of its chat completions API."""

    auth: ModelProviderAuth | Unset = UNSET
    """How to sign in at a provider."""

    models: list[ProvidedModel] | Unset = UNSET
    """Its models."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "name": "name",
        "base_url": "base_url",
        "auth": "auth",
        "models": "models",
    }

    def to_dict(self) -> dict[str, Any]:
        type = self.type

        name = self.name

        base_url = self.base_url

        auth: dict[str, Any] | Unset = UNSET
        if not isinstance(self.auth, Unset):
            auth = self.auth.to_dict()

        models: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.models, Unset):
            models = []
            for models_item_data in self.models:
                models_item = models_item_data.to_dict()
                models.append(models_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type,
                "name": name,
            }
        )
        if base_url is not UNSET:
            field_dict["base_url"] = base_url
        if auth is not UNSET:
            field_dict["auth"] = auth
        if models is not UNSET:
            field_dict["models"] = models

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        type = d.pop("type")

        name = d.pop("name")

        base_url = d.pop("base_url", UNSET)
        if base_url is None:
            base_url = UNSET

        _auth = d.pop("auth", UNSET)
        auth: ModelProviderAuth | Unset
        if _auth is None or _auth is UNSET:
            auth = UNSET
        else:
            auth = ModelProviderAuth.from_dict(_auth)

        _models = d.pop("models", UNSET)
        models: list[ProvidedModel] | Unset = UNSET
        if _models is not None and _models is not UNSET:
            models = []
            if not isinstance(_models, list):
                raise TypeError("models is not an array")
            for models_item_data in _models:
                models_item = ProvidedModel.from_dict(models_item_data)

                models.append(models_item)

        model_provider_manifest = cls(
            type=type,
            name=name,
            base_url=base_url,
            auth=auth,
            models=models,
        )

        model_provider_manifest.additional_properties = d
        return model_provider_manifest


from ..models.model_provider_auth import ModelProviderAuth  # noqa: E402
from ..models.provided_model import ProvidedModel  # noqa: E402
