from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class CreateWebhookTriggerRequest(Model):
    """A new trigger."""

    provider: str
    """Who sends the requests."""

    name: str | Unset = UNSET
    """Its name."""

    provider_event_kind: str | Unset = UNSET
    """Which of its events are meant."""

    signature_scheme: str | Unset = UNSET
    """How the requests are signed."""

    enabled: bool | Unset = UNSET
    """Whether it starts anything."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "provider": "provider",
        "name": "name",
        "provider_event_kind": "provider_event_kind",
        "signature_scheme": "signature_scheme",
        "enabled": "enabled",
    }

    def to_dict(self) -> dict[str, Any]:
        provider = self.provider

        name = self.name

        provider_event_kind = self.provider_event_kind

        signature_scheme = self.signature_scheme

        enabled = self.enabled

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "provider": provider,
            }
        )
        if name is not UNSET:
            field_dict["name"] = name
        if provider_event_kind is not UNSET:
            field_dict["provider_event_kind"] = provider_event_kind
        if signature_scheme is not UNSET:
            field_dict["signature_scheme"] = signature_scheme
        if enabled is not UNSET:
            field_dict["enabled"] = enabled

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        provider = d.pop("provider")

        name = d.pop("name", UNSET)
        if name is None:
            name = UNSET

        provider_event_kind = d.pop("provider_event_kind", UNSET)
        if provider_event_kind is None:
            provider_event_kind = UNSET

        signature_scheme = d.pop("signature_scheme", UNSET)
        if signature_scheme is None:
            signature_scheme = UNSET

        enabled = d.pop("enabled", UNSET)
        if enabled is None:
            enabled = UNSET

        create_webhook_trigger_request = cls(
            provider=provider,
            name=name,
            provider_event_kind=provider_event_kind,
            signature_scheme=signature_scheme,
            enabled=enabled,
        )

        create_webhook_trigger_request.additional_properties = d
        return create_webhook_trigger_request
