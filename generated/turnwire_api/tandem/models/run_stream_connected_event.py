from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class RunStreamConnectedEvent(Model):
    """The stream of a run is open. Its first event, without an envelope."""

    type: Literal["run.stream.connected"] = "run.stream.connected"
    """Always `run.stream.connected`."""

    properties: RunStreamConnectedProperties
    """What `run.stream.connected` carries."""

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
        if type != "run.stream.connected":
            raise ValueError(f"type must be 'run.stream.connected', got {type!r}")

        properties = RunStreamConnectedProperties.from_dict(d.pop("properties"))

        _envelope = d.pop("envelope", UNSET)
        envelope: EventEnvelope | Unset
        if _envelope is None or _envelope is UNSET:
            envelope = UNSET
        else:
            envelope = EventEnvelope.from_dict(_envelope)

        run_stream_connected_event = cls(
            type=type,
            properties=properties,
            envelope=envelope,
        )

        run_stream_connected_event.additional_properties = d
        return run_stream_connected_event


from ..models.event_envelope import EventEnvelope  # noqa: E402
from ..models.run_stream_connected_properties import RunStreamConnectedProperties  # noqa: E402
