from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class SessionUpdatedEvent(Model):
    """A session has changed."""

    type: Literal["session.updated"] = "session.updated"
    """Always `session.updated`."""

    properties: SessionUpdatedProperties
    """What `session.updated` carries."""

    envelope: EventEnvelope | Unset = UNSET
    """What every published event has, except the first ones of a stream. Its session and run are
    to be preferred to those in `properties`."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "properties": "properties",
        "envelope": "envelope",
    }

    def to_dict(self) -> dict[str, Any]:
        type = self.type

        properties = self.properties.to_dict()

        envelope: dict[str, Any] | Unset = UNSET
        if not isinstance(self.envelope, Unset):
            envelope = self.envelope.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type,
                "properties": properties,
            }
        )
        if envelope is not UNSET:
            field_dict["envelope"] = envelope

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        type = d.pop("type")
        if type != "session.updated":
            raise ValueError(f"type must be 'session.updated', got {type!r}")

        properties = SessionUpdatedProperties.from_dict(d.pop("properties"))

        _envelope = d.pop("envelope", UNSET)
        envelope: EventEnvelope | Unset
        if _envelope is None or _envelope is UNSET:
            envelope = UNSET
        else:
            envelope = EventEnvelope.from_dict(_envelope)

        session_updated_event = cls(
            type=type,
            properties=properties,
            envelope=envelope,
        )

        session_updated_event.additional_properties = d
        return session_updated_event


from ..models.event_envelope import EventEnvelope  # noqa: E402
from ..models.session_updated_properties import SessionUpdatedProperties  # noqa: E402
