from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class TurnCreatedEvent(Model):
    """The turn has begun. Always the first event."""

    type: Literal["turn.created"] = "turn.created"
    """Always `turn.created`."""

    id: str
    """The event; the same in the stream and in the lists. A ULID in lower case, so ids sort by
    time."""

    turn_id: str
    """The turn: the handle for reading, continuing and subscribing to it. Opaque; it has dots in
    it."""

    previous_turn_id: None | str
    """The turn before it. Null: it is a root."""

    input: list[ToolApproval | ToolClientSideResponse | Unknown | UserMessage] | Unset = UNSET
    """User messages, or decisions on everything that is pending, never both. Empty, like an
    omitted input, it continues a turn that stopped on `mcp.auth_required`, or one whose
    decisions are recorded and not carried out; otherwise it calls the model again."""

    state: TurnCancelledState | TurnDoneState | TurnErrorState | TurnRunningState | Unknown
    """How a turn stands."""

    created_at: str
    """When it was made, an ISO 8601 date and time in UTC."""

    thread_id: None | str
    """Null: the event is of the turn, not of a thread."""

    created_by: Subject | Unset = UNSET
    """Who did something."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "id": "id",
        "turn_id": "turn_id",
        "previous_turn_id": "previous_turn_id",
        "input": "input",
        "state": "state",
        "created_at": "created_at",
        "thread_id": "thread_id",
        "created_by": "created_by",
    }

    def to_dict(self) -> dict[str, Any]:
        type = self.type

        id = self.id

        turn_id = self.turn_id

        previous_turn_id: None | str = self.previous_turn_id

        state = self.state.to_dict()

        created_at = self.created_at

        thread_id: None | str = self.thread_id

        input: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.input, Unset):
            input = []
            for componentsschemas_turn_input_item_data in self.input:
                componentsschemas_turn_input_item = componentsschemas_turn_input_item_data.to_dict()
                input.append(componentsschemas_turn_input_item)

        created_by: dict[str, Any] | Unset = UNSET
        if not isinstance(self.created_by, Unset):
            created_by = self.created_by.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type,
                "id": id,
                "turn_id": turn_id,
                "previous_turn_id": previous_turn_id,
                "state": state,
                "created_at": created_at,
                "thread_id": thread_id,
            }
        )
        if input is not UNSET:
            field_dict["input"] = input
        if created_by is not UNSET:
            field_dict["created_by"] = created_by

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        type = d.pop("type")
        if type != "turn.created":
            raise ValueError(f"type must be 'turn.created', got {type!r}")

        id = d.pop("id")

        turn_id = d.pop("turn_id")

        previous_turn_id = d.pop("previous_turn_id")

        state = unions.TURN_STATE.read(d.pop("state"))

        created_at = d.pop("created_at")

        thread_id = d.pop("thread_id")

        _input = d.pop("input", UNSET)
        input: list[ToolApproval | ToolClientSideResponse | Unknown | UserMessage] | Unset = UNSET
        if _input is not None and _input is not UNSET:
            input = []
            if not isinstance(_input, list):
                raise TypeError("input is not an array")
            for componentsschemas_turn_input_item_data in _input:
                componentsschemas_turn_input_item = unions.INPUT_ITEM.read(
                    componentsschemas_turn_input_item_data
                )

                input.append(componentsschemas_turn_input_item)

        _created_by = d.pop("created_by", UNSET)
        created_by: Subject | Unset
        if _created_by is None or _created_by is UNSET:
            created_by = UNSET
        else:
            created_by = Subject.from_dict(_created_by)

        turn_created_event = cls(
            type=type,
            id=id,
            turn_id=turn_id,
            previous_turn_id=previous_turn_id,
            state=state,
            created_at=created_at,
            thread_id=thread_id,
            input=input,
            created_by=created_by,
        )

        turn_created_event.additional_properties = d
        return turn_created_event


from ...runtime.model import Unknown  # noqa: E402
from .. import unions  # noqa: E402
from ..models.subject import Subject  # noqa: E402
from ..models.tool_approval import ToolApproval  # noqa: E402
from ..models.tool_client_side_response import ToolClientSideResponse  # noqa: E402
from ..models.turn_cancelled_state import TurnCancelledState  # noqa: E402
from ..models.turn_done_state import TurnDoneState  # noqa: E402
from ..models.turn_error_state import TurnErrorState  # noqa: E402
from ..models.turn_running_state import TurnRunningState  # noqa: E402
from ..models.user_message import UserMessage  # noqa: E402
