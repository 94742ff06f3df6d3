from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class SessionEvent(Model):
    """An event and the turn it is of."""

    turn_id: str
    """The turn."""

    event: (
        McpAuthRequiredEvent
        | McpInitializeEvent
        | ModelMessageEvent
        | SandboxCreatedEvent
        | ThreadCreatedEvent
        | ThreadDoneEvent
        | ToolApprovalRequiredEvent
        | ToolResponseEvent
        | ToolResponseRequiredEvent
        | TurnCreatedEvent
        | TurnDoneEvent
        | Unknown
    )
    """One event of a list: those of the stream, but for the pieces of messages."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "turn_id": "turn_id",
        "event": "event",
    }

    def to_dict(self) -> dict[str, Any]:
        turn_id = self.turn_id

        event = self.event.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "turn_id": turn_id,
                "event": event,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        turn_id = d.pop("turn_id")

        event = unions.STORED_EVENT.read(d.pop("event"))

        session_event = cls(
            turn_id=turn_id,
            event=event,
        )

        session_event.additional_properties = d
        return session_event


from ...runtime.model import Unknown  # noqa: E402
from .. import unions  # noqa: E402
from ..models.mcp_auth_required_event import McpAuthRequiredEvent  # noqa: E402
from ..models.mcp_initialize_event import McpInitializeEvent  # noqa: E402
from ..models.model_message_event import ModelMessageEvent  # noqa: E402
from ..models.sandbox_created_event import SandboxCreatedEvent  # noqa: E402
from ..models.thread_created_event import ThreadCreatedEvent  # noqa: E402
from ..models.thread_done_event import ThreadDoneEvent  # noqa: E402
from ..models.tool_approval_required_event import ToolApprovalRequiredEvent  # noqa: E402
from ..models.tool_response_event import ToolResponseEvent  # noqa: E402
from ..models.tool_response_required_event import ToolResponseRequiredEvent  # noqa: E402
from ..models.turn_created_event import TurnCreatedEvent  # noqa: E402
from ..models.turn_done_event import TurnDoneEvent  # noqa: E402
