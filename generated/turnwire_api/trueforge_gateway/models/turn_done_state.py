from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model, plain
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class TurnDoneState(Model):
    """The turn has ended; it is paused, not complete, if `required_actions` has anything."""

    status: Literal["done"] = "done"
    """Always `done`."""

    output: ModelMessageEvent | None
    """The last message of the root agent. Null when the turn is paused."""

    required_actions: list[
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
    ]
    """The events that asked for something: `tool.approval_required`, `tool.response_required`,
    `mcp.auth_required`. Empty: the turn is complete."""

    completed_at: str
    """When it ended, an ISO 8601 date and time in UTC."""

    metrics: TurnMetrics | Unset = UNSET
    """What a turn used. All zero if it was cancelled within a message."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "status": "status",
        "output": "output",
        "required_actions": "required_actions",
        "completed_at": "completed_at",
        "metrics": "metrics",
    }

    def to_dict(self) -> dict[str, Any]:
        status = self.status

        output: dict[str, Any] | None = plain(self.output)

        required_actions = []
        for required_actions_item_data in self.required_actions:
            required_actions_item = required_actions_item_data.to_dict()
            required_actions.append(required_actions_item)

        completed_at = self.completed_at

        metrics: dict[str, Any] | Unset = UNSET
        if not isinstance(self.metrics, Unset):
            metrics = self.metrics.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "status": status,
                "output": output,
                "required_actions": required_actions,
                "completed_at": completed_at,
            }
        )
        if metrics is not UNSET:
            field_dict["metrics"] = metrics

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        status = d.pop("status")
        if status != "done":
            raise ValueError(f"status must be 'done', got {status!r}")

        def _parse_output(data: object) -> ModelMessageEvent | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_turn_output_type_0 = ModelMessageEvent.from_dict(data)

                return componentsschemas_turn_output_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ModelMessageEvent | None, data)

        output = _parse_output(d.pop("output"))

        _required_actions = d.pop("required_actions")
        required_actions = []
        if not isinstance(_required_actions, list):
            raise TypeError("required_actions is not an array")
        for required_actions_item_data in _required_actions:
            required_actions_item = unions.STORED_EVENT.read(required_actions_item_data)

            required_actions.append(required_actions_item)

        completed_at = d.pop("completed_at")

        _metrics = d.pop("metrics", UNSET)
        metrics: TurnMetrics | Unset
        if _metrics is None or _metrics is UNSET:
            metrics = UNSET
        else:
            metrics = TurnMetrics.from_dict(_metrics)

        turn_done_state = cls(
            status=status,
            output=output,
            required_actions=required_actions,
            completed_at=completed_at,
            metrics=metrics,
        )

        turn_done_state.additional_properties = d
        return turn_done_state


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
from ..models.turn_metrics import TurnMetrics  # noqa: E402
