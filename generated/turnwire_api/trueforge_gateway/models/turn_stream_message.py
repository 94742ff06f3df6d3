from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class TurnStreamMessage(Model):
    """One message of the event stream."""

    event: str | Unset = UNSET
    """Not used by this server; the type is in the JSON."""

    id: str
    """Sequence number of the event in its turn, decimal: 1, 2, 3 and so on. It stands after
    `data`."""

    retry: int | Unset = UNSET
    """Not used by this server."""

    data: str
    """One event, as JSON text."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "event": "event",
        "id": "id",
        "retry": "retry",
        "data": "data",
    }

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        data = self.data

        event = self.event

        retry = self.retry

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "data": data,
            }
        )
        if event is not UNSET:
            field_dict["event"] = event
        if retry is not UNSET:
            field_dict["retry"] = retry

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        id = d.pop("id")

        data = d.pop("data")

        event = d.pop("event", UNSET)
        if event is None:
            event = UNSET

        retry = d.pop("retry", UNSET)
        if retry is None:
            retry = UNSET

        turn_stream_message = cls(
            id=id,
            data=data,
            event=event,
            retry=retry,
        )

        turn_stream_message.additional_properties = d
        return turn_stream_message
