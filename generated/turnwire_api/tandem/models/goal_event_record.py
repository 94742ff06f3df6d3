from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class GoalEventRecord(Model):
    """Something that happened to a goal."""

    event_id: str
    """Identifier of the event."""

    run_id: None | str | Unset = UNSET
    """The run."""

    seq: int | None | Unset = UNSET
    """Its number in the run."""

    goal_seq: int | None | Unset = UNSET
    """Its number in the goal."""

    event_type: str
    """What happened."""

    occurred_at_ms: int | None | Unset = UNSET
    """When, in milliseconds since 1970."""

    scope: Any | Unset = UNSET
    """For whom."""

    actor: Any | Unset = UNSET
    """Who did it."""

    phase_id: None | str | Unset = UNSET
    """What the run was doing."""

    payload: Any | Unset = UNSET
    """What else belongs to it."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "event_id": "event_id",
        "run_id": "run_id",
        "seq": "seq",
        "goal_seq": "goal_seq",
        "event_type": "event_type",
        "occurred_at_ms": "occurred_at_ms",
        "scope": "scope",
        "actor": "actor",
        "phase_id": "phase_id",
        "payload": "payload",
    }

    def to_dict(self) -> dict[str, Any]:
        event_id = self.event_id

        event_type = self.event_type

        run_id: None | str | Unset = self.run_id

        seq: int | None | Unset = self.seq

        goal_seq: int | None | Unset = self.goal_seq

        occurred_at_ms: int | None | Unset = self.occurred_at_ms

        scope = self.scope

        actor = self.actor

        phase_id: None | str | Unset = self.phase_id

        payload = self.payload

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "event_id": event_id,
                "event_type": event_type,
            }
        )
        if run_id is not UNSET:
            field_dict["run_id"] = run_id
        if seq is not UNSET:
            field_dict["seq"] = seq
        if goal_seq is not UNSET:
            field_dict["goal_seq"] = goal_seq
        if occurred_at_ms is not UNSET:
            field_dict["occurred_at_ms"] = occurred_at_ms
        if scope is not UNSET:
            field_dict["scope"] = scope
        if actor is not UNSET:
            field_dict["actor"] = actor
        if phase_id is not UNSET:
            field_dict["phase_id"] = phase_id
        if payload is not UNSET:
            field_dict["payload"] = payload

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        event_id = d.pop("event_id")

        event_type = d.pop("event_type")

        run_id = d.pop("run_id", UNSET)

        seq = d.pop("seq", UNSET)

        goal_seq = d.pop("goal_seq", UNSET)

        occurred_at_ms = d.pop("occurred_at_ms", UNSET)

        scope = d.pop("scope", UNSET)

        actor = d.pop("actor", UNSET)

        phase_id = d.pop("phase_id", UNSET)

        payload = d.pop("payload", UNSET)

        goal_event_record = cls(
            event_id=event_id,
            event_type=event_type,
            run_id=run_id,
            seq=seq,
            goal_seq=goal_seq,
            occurred_at_ms=occurred_at_ms,
            scope=scope,
            actor=actor,
            phase_id=phase_id,
            payload=payload,
        )

        goal_event_record.additional_properties = d
        return goal_event_record
