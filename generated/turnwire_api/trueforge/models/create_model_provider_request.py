from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class CreateModelProviderRequest(Model):
    """A provider of models to add."""

    manifest: ModelProviderManifest
    """Where a provider is, how to sign in and what it has."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "manifest": "manifest",
    }

    def to_dict(self) -> dict[str, Any]:
        manifest = self.manifest.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "manifest": manifest,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        manifest = ModelProviderManifest.from_dict(d.pop("manifest"))

        create_model_provider_request = cls(
            manifest=manifest,
        )

        create_model_provider_request.additional_properties = d
        return create_model_provider_request


from ..models.model_provider_manifest import ModelProviderManifest  # noqa: E402
