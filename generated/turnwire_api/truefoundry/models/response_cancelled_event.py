from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ResponseCancelledEvent(Model):
    """The turn was cancelled."""

    type: Literal["response.done"] = "response.done"
    """Always `response.done`."""

    status: Literal["cancelled"] = "cancelled"
    """Always `cancelled`."""

    cancellation_reason: str
    """Who cancelled it."""

    sequence_id: int | Unset = UNSET
    """Number of the event in its response, from 1. Neither dense nor always rising: not to be
    sorted by, and no proof of a gap."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "status": "status",
        "cancellation_reason": "cancellation_reason",
        "sequence_id": "sequence_id",
    }

    def to_dict(self) -> dict[str, Any]:
        type = self.type

        status = self.status

        cancellation_reason = self.cancellation_reason

        sequence_id = self.sequence_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type,
                "status": status,
                "cancellation_reason": cancellation_reason,
            }
        )
        if sequence_id is not UNSET:
            field_dict["sequence_id"] = sequence_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        type = d.pop("type")
        if type != "response.done":
            raise ValueError(f"type must be 'response.done', got {type!r}")

        status = d.pop("status")
        if status != "cancelled":
            raise ValueError(f"status must be 'cancelled', got {status!r}")

        cancellation_reason = d.pop("cancellation_reason")

        sequence_id = d.pop("sequence_id", UNSET)
        if sequence_id is None:
            sequence_id = UNSET

        response_cancelled_event = cls(
            type=type,
            status=status,
            cancellation_reason=cancellation_reason,
            sequence_id=sequence_id,
        )

        response_cancelled_event.additional_properties = d
        return response_cancelled_event
