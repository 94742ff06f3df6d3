from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class RunEventPage(Model):
    """Events of a run, from the engine's log. The log keeps 30 days. An unknown run has no events."""

    run_id: str
    """The run."""

    events: list[RunEventRow]
    """The events, by rising number."""

    count: int | Unset = UNSET
    """How many are here."""

    first_seq: int | None | Unset = UNSET
    """Number of the first one."""

    last_seq: int | None | Unset = UNSET
    """Number of the last one. Ask for those after it to go on."""

    limit: int | None | Unset = UNSET
    """The most that were to be here."""

    tail: int | None | Unset = UNSET
    """How many of the last were asked for."""

    sequence_scope: str | Unset = UNSET
    """What the numbers count."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "run_id": "run_id",
        "events": "events",
        "count": "count",
        "first_seq": "first_seq",
        "last_seq": "last_seq",
        "limit": "limit",
        "tail": "tail",
        "sequence_scope": "sequence_scope",
    }

    def to_dict(self) -> dict[str, Any]:
        run_id = self.run_id

        events = []
        for events_item_data in self.events:
            events_item = events_item_data.to_dict()
            events.append(events_item)

        count = self.count

        first_seq: int | None | Unset = self.first_seq

        last_seq: int | None | Unset = self.last_seq

        limit: int | None | Unset = self.limit

        tail: int | None | Unset = self.tail

        sequence_scope = self.sequence_scope

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "run_id": run_id,
                "events": events,
            }
        )
        if count is not UNSET:
            field_dict["count"] = count
        if first_seq is not UNSET:
            field_dict["first_seq"] = first_seq
        if last_seq is not UNSET:
            field_dict["last_seq"] = last_seq
        if limit is not UNSET:
            field_dict["limit"] = limit
        if tail is not UNSET:
            field_dict["tail"] = tail
        if sequence_scope is not UNSET:
            field_dict["sequence_scope"] = sequence_scope

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        run_id = d.pop("run_id")

        _events = d.pop("events")
        events = []
        if not isinstance(_events, list):
            raise TypeError("events is not an array")
        for events_item_data in _events:
            events_item = RunEventRow.from_dict(events_item_data)

            events.append(events_item)

        count = d.pop("count", UNSET)
        if count is None:
            count = UNSET

        first_seq = d.pop("first_seq", UNSET)

        last_seq = d.pop("last_seq", UNSET)

        limit = d.pop("limit", UNSET)

        tail = d.pop("tail", UNSET)

        sequence_scope = d.pop("sequence_scope", UNSET)
        if sequence_scope is None:
            sequence_scope = UNSET

        run_event_page = cls(
            run_id=run_id,
            events=events,
            count=count,
            first_seq=first_seq,
            last_seq=last_seq,
            limit=limit,
            tail=tail,
            sequence_scope=sequence_scope,
        )

        run_event_page.additional_properties = d
        return run_event_page


from ..models.run_event_row import RunEventRow  # noqa: E402
