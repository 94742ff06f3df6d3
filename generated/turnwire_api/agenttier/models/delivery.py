from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class Delivery(Model):
    """An attempt to send an event."""

    event_type: str
    """Type of the event."""

    timestamp: str | Unset = UNSET
    """When."""

    status_code: int | Unset = UNSET
    """Status of the answer; left out when there was none."""

    attempt: int | Unset = UNSET
    """Which attempt it was."""

    success: bool | Unset = UNSET
    """Whether it was accepted."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "eventType": "event_type",
        "timestamp": "timestamp",
        "statusCode": "status_code",
        "attempt": "attempt",
        "success": "success",
    }

    def to_dict(self) -> dict[str, Any]:
        event_type = self.event_type

        timestamp = self.timestamp

        status_code = self.status_code

        attempt = self.attempt

        success = self.success

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "eventType": event_type,
            }
        )
        if timestamp is not UNSET:
            field_dict["timestamp"] = timestamp
        if status_code is not UNSET:
            field_dict["statusCode"] = status_code
        if attempt is not UNSET:
            field_dict["attempt"] = attempt
        if success is not UNSET:
            field_dict["success"] = success

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        event_type = d.pop("eventType")

        timestamp = d.pop("timestamp", UNSET)
        if timestamp is None:
            timestamp = UNSET

        status_code = d.pop("statusCode", UNSET)
        if status_code is None:
            status_code = UNSET

        attempt = d.pop("attempt", UNSET)
        if attempt is None:
            attempt = UNSET

        success = d.pop("success", UNSET)
        if success is None:
            success = UNSET

        delivery = cls(
            event_type=event_type,
            timestamp=timestamp,
            status_code=status_code,
            attempt=attempt,
            success=success,
        )

        delivery.additional_properties = d
        return delivery
