from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class WebhookTrigger(Model):
    """Starts an automation when a request arrives from outside."""

    trigger_id: str
    """The trigger."""

    automation_id: str | Unset = UNSET
    """The automation."""

    name: None | str | Unset = UNSET
    """Its name."""

    provider: str | Unset = UNSET
    """Who sends the requests."""

    provider_event_kind: None | str | Unset = UNSET
    """Which of its events are meant."""

    enabled: bool | Unset = UNSET
    """Whether it starts anything."""

    callback_url: None | str | Unset = UNSET
    """Where the requests go."""

    provider_metadata: Any | Unset = UNSET
    """More about the provider."""

    secret_status: Any | Unset = UNSET
    """What secret the requests are signed with."""

    delivery_counts: Any | Unset = UNSET
    """How many requests have arrived."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "trigger_id": "trigger_id",
        "automation_id": "automation_id",
        "name": "name",
        "provider": "provider",
        "provider_event_kind": "provider_event_kind",
        "enabled": "enabled",
        "callback_url": "callback_url",
        "provider_metadata": "provider_metadata",
        "secret_status": "secret_status",
        "delivery_counts": "delivery_counts",
    }

    def to_dict(self) -> dict[str, Any]:
        trigger_id = self.trigger_id

        automation_id = self.automation_id

        name: None | str | Unset = self.name

        provider = self.provider

        provider_event_kind: None | str | Unset = self.provider_event_kind

        enabled = self.enabled

        callback_url: None | str | Unset = self.callback_url

        provider_metadata = self.provider_metadata

        secret_status = self.secret_status

        delivery_counts = self.delivery_counts

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "trigger_id": trigger_id,
            }
        )
        if automation_id is not UNSET:
            field_dict["automation_id"] = automation_id
        if name is not UNSET:
            field_dict["name"] = name
        if provider is not UNSET:
            field_dict["provider"] = provider
        if provider_event_kind is not UNSET:
            field_dict["provider_event_kind"] = provider_event_kind
        if enabled is not UNSET:
            field_dict["enabled"] = enabled
        if callback_url is not UNSET:
            field_dict["callback_url"] = callback_url
        if provider_metadata is not UNSET:
            field_dict["provider_metadata"] = provider_metadata
        if secret_status is not UNSET:
            field_dict["secret_status"] = secret_status
        if delivery_counts is not UNSET:
            field_dict["delivery_counts"] = delivery_counts

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        trigger_id = d.pop("trigger_id")

        automation_id = d.pop("automation_id", UNSET)
        if automation_id is None:
            automation_id = UNSET

        name = d.pop("name", UNSET)

        provider = d.pop("provider", UNSET)
        if provider is None:
            provider = UNSET

        provider_event_kind = d.pop("provider_event_kind", UNSET)

        enabled = d.pop("enabled", UNSET)
        if enabled is None:
            enabled = UNSET

        callback_url = d.pop("callback_url", UNSET)

        provider_metadata = d.pop("provider_metadata", UNSET)

        secret_status = d.pop("secret_status", UNSET)

        delivery_counts = d.pop("delivery_counts", UNSET)

        webhook_trigger = cls(
            trigger_id=trigger_id,
            automation_id=automation_id,
            name=name,
            provider=provider,
            provider_event_kind=provider_event_kind,
            enabled=enabled,
            callback_url=callback_url,
            provider_metadata=provider_metadata,
            secret_status=secret_status,
            delivery_counts=delivery_counts,
        )

        webhook_trigger.additional_properties = d
        return webhook_trigger
