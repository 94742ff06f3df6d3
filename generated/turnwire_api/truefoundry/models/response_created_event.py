from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ResponseCreatedEvent(Model):
    """The turn has begun. Always the first event."""

    type: Literal["response.created"] = "response.created"
    """Always `response.created`."""

    response_id: str
    """The only handle for continuing or cancelling this turn. Opaque; it has dots in it."""

    created_at: str
    """When it was made, an ISO 8601 date and time in UTC."""

    sequence_id: int | Unset = UNSET
    """Number of the event in its response, from 1. Neither dense nor always rising: not to be
    sorted by, and no proof of a gap."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "response_id": "response_id",
        "created_at": "created_at",
        "sequence_id": "sequence_id",
    }

    def to_dict(self) -> dict[str, Any]:
        type = self.type

        response_id = self.response_id

        created_at = self.created_at

        sequence_id = self.sequence_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type,
                "response_id": response_id,
                "created_at": created_at,
            }
        )
        if sequence_id is not UNSET:
            field_dict["sequence_id"] = sequence_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        type = d.pop("type")
        if type != "response.created":
            raise ValueError(f"type must be 'response.created', got {type!r}")

        response_id = d.pop("response_id")

        created_at = d.pop("created_at")

        sequence_id = d.pop("sequence_id", UNSET)
        if sequence_id is None:
            sequence_id = UNSET

        response_created_event = cls(
            type=type,
            response_id=response_id,
            created_at=created_at,
            sequence_id=sequence_id,
        )

        response_created_event.additional_properties = d
        return response_created_event
