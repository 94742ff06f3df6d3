from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class WebhookDelivery(Model):
    """A request that arrived at a trigger."""

    delivery_id: str | Unset = UNSET
    """The delivery."""

    trigger_id: str | Unset = UNSET
    """The trigger."""

    automation_id: str | Unset = UNSET
    """The automation."""

    provider_event_id: None | str | Unset = UNSET
    """The event, as the provider names it."""

    status: str | Unset = UNSET
    """What became of it."""

    idempotency_key: None | str | Unset = UNSET
    """What tells it from others."""

    dedupe_result: None | str | Unset = UNSET
    """Whether it had arrived before."""

    dedupe_reason_code: None | str | Unset = UNSET
    """How that is known."""

    queued_run_id: None | str | Unset = UNSET
    """The run it started."""

    sanitized_preview: Any | Unset = UNSET
    """What was in it, without secrets."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "delivery_id": "delivery_id",
        "trigger_id": "trigger_id",
        "automation_id": "automation_id",
        "provider_event_id": "provider_event_id",
        "status": "status",
        "idempotency_key": "idempotency_key",
        "dedupe_result": "dedupe_result",
        "dedupe_reason_code": "dedupe_reason_code",
        "queued_run_id": "queued_run_id",
        "sanitized_preview": "sanitized_preview",
    }

    def to_dict(self) -> dict[str, Any]:
        delivery_id = self.delivery_id

        trigger_id = self.trigger_id

        automation_id = self.automation_id

        provider_event_id: None | str | Unset = self.provider_event_id

        status = self.status

        idempotency_key: None | str | Unset = self.idempotency_key

        dedupe_result: None | str | Unset = self.dedupe_result

        dedupe_reason_code: None | str | Unset = self.dedupe_reason_code

        queued_run_id: None | str | Unset = self.queued_run_id

        sanitized_preview = self.sanitized_preview

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if delivery_id is not UNSET:
            field_dict["delivery_id"] = delivery_id
        if trigger_id is not UNSET:
            field_dict["trigger_id"] = trigger_id
        if automation_id is not UNSET:
            field_dict["automation_id"] = automation_id
        if provider_event_id is not UNSET:
            field_dict["provider_event_id"] = provider_event_id
        if status is not UNSET:
            field_dict["status"] = status
        if idempotency_key is not UNSET:
            field_dict["idempotency_key"] = idempotency_key
        if dedupe_result is not UNSET:
            field_dict["dedupe_result"] = dedupe_result
        if dedupe_reason_code is not UNSET:
            field_dict["dedupe_reason_code"] = dedupe_reason_code
        if queued_run_id is not UNSET:
            field_dict["queued_run_id"] = queued_run_id
        if sanitized_preview is not UNSET:
            field_dict["sanitized_preview"] = sanitized_preview

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        delivery_id = d.pop("delivery_id", UNSET)
        if delivery_id is None:
            delivery_id = UNSET

        trigger_id = d.pop("trigger_id", UNSET)
        if trigger_id is None:
            trigger_id = UNSET

        automation_id = d.pop("automation_id", UNSET)
        if automation_id is None:
            automation_id = UNSET

        provider_event_id = d.pop("provider_event_id", UNSET)

        status = d.pop("status", UNSET)
        if status is None:
            status = UNSET

        idempotency_key = d.pop("idempotency_key", UNSET)

        dedupe_result = d.pop("dedupe_result", UNSET)

        dedupe_reason_code = d.pop("dedupe_reason_code", UNSET)

        queued_run_id = d.pop("queued_run_id", UNSET)

        sanitized_preview = d.pop("sanitized_preview", UNSET)

        webhook_delivery = cls(
            delivery_id=delivery_id,
            trigger_id=trigger_id,
            automation_id=automation_id,
            provider_event_id=provider_event_id,
            status=status,
            idempotency_key=idempotency_key,
            dedupe_result=dedupe_result,
            dedupe_reason_code=dedupe_reason_code,
            queued_run_id=queued_run_id,
            sanitized_preview=sanitized_preview,
        )

        webhook_delivery.additional_properties = d
        return webhook_delivery
