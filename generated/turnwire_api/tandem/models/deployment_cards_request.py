from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class DeploymentCardsRequest(Model):
    """What the cards shall say."""

    defaults: JsonObject | Unset = UNSET
    """A JSON object whose members are not described."""

    metadata: DeploymentCardsRequestMetadata | Unset = UNSET
    """What holds for single ones, by agent."""

    include_markdown: bool | Unset = UNSET
    """Whether they are written as Markdown too."""

    include_raw_inventory: bool | Unset = UNSET
    """Whether the inventory is included."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "defaults": "defaults",
        "metadata": "metadata",
        "include_markdown": "include_markdown",
        "include_raw_inventory": "include_raw_inventory",
    }

    def to_dict(self) -> dict[str, Any]:
        defaults: dict[str, Any] | Unset = UNSET
        if not isinstance(self.defaults, Unset):
            defaults = self.defaults.to_dict()

        metadata: dict[str, Any] | Unset = UNSET
        if not isinstance(self.metadata, Unset):
            metadata = self.metadata.to_dict()

        include_markdown = self.include_markdown

        include_raw_inventory = self.include_raw_inventory

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if defaults is not UNSET:
            field_dict["defaults"] = defaults
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if include_markdown is not UNSET:
            field_dict["include_markdown"] = include_markdown
        if include_raw_inventory is not UNSET:
            field_dict["include_raw_inventory"] = include_raw_inventory

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _defaults = d.pop("defaults", UNSET)
        defaults: JsonObject | Unset
        if _defaults is None or _defaults is UNSET:
            defaults = UNSET
        else:
            defaults = JsonObject.from_dict(_defaults)

        _metadata = d.pop("metadata", UNSET)
        metadata: DeploymentCardsRequestMetadata | Unset
        if _metadata is None or _metadata is UNSET:
            metadata = UNSET
        else:
            metadata = DeploymentCardsRequestMetadata.from_dict(_metadata)

        include_markdown = d.pop("include_markdown", UNSET)
        if include_markdown is None:
            include_markdown = UNSET

        include_raw_inventory = d.pop("include_raw_inventory", UNSET)
        if include_raw_inventory is None:
            include_raw_inventory = UNSET

        deployment_cards_request = cls(
            defaults=defaults,
            metadata=metadata,
            include_markdown=include_markdown,
            include_raw_inventory=include_raw_inventory,
        )

        deployment_cards_request.additional_properties = d
        return deployment_cards_request


from ..models.deployment_cards_request_metadata import DeploymentCardsRequestMetadata  # noqa: E402
from ..models.json_object import JsonObject  # noqa: E402
