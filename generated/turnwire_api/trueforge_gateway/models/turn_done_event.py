from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class TurnDoneEvent(Model):
    """The turn has ended, or is paused: `state` tells. Always the last event."""

    type: Literal["turn.done"] = "turn.done"
    """Always `turn.done`."""

    id: str
    """The event; the same in the stream and in the lists. A ULID in lower case, so ids sort by
    time."""

    created_at: str
    """When it was made, an ISO 8601 date and time in UTC."""

    state: TurnCancelledState | TurnDoneState | TurnErrorState | TurnRunningState | Unknown
    """How a turn stands."""

    thread_id: None | str
    """Null: the event is of the turn, not of a thread."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "id": "id",
        "created_at": "created_at",
        "state": "state",
        "thread_id": "thread_id",
    }

    def to_dict(self) -> dict[str, Any]:
        type = self.type

        id = self.id

        created_at = self.created_at

        state = self.state.to_dict()

        thread_id: None | str = self.thread_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type,
                "id": id,
                "created_at": created_at,
                "state": state,
                "thread_id": thread_id,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        type = d.pop("type")
        if type != "turn.done":
            raise ValueError(f"type must be 'turn.done', got {type!r}")

        id = d.pop("id")

        created_at = d.pop("created_at")

        state = unions.TURN_STATE.read(d.pop("state"))

        thread_id = d.pop("thread_id")

        turn_done_event = cls(
            type=type,
            id=id,
            created_at=created_at,
            state=state,
            thread_id=thread_id,
        )

        turn_done_event.additional_properties = d
        return turn_done_event


from ...runtime.model import Unknown  # noqa: E402
from .. import unions  # noqa: E402
from ..models.turn_cancelled_state import TurnCancelledState  # noqa: E402
from ..models.turn_done_state import TurnDoneState  # noqa: E402
from ..models.turn_error_state import TurnErrorState  # noqa: E402
from ..models.turn_running_state import TurnRunningState  # noqa: E402
