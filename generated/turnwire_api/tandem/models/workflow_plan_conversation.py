from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class WorkflowPlanConversation(Model):
    """The conversation with the planner."""

    conversation_id: str
    """Identifier of the conversation."""

    plan_id: None | str | Unset = UNSET
    """The plan it is about."""

    created_at_ms: int | None | Unset = UNSET
    """When it began, in milliseconds since 1970."""

    updated_at_ms: int | None | Unset = UNSET
    """When it last changed, in milliseconds since 1970."""

    messages: list[WorkflowPlanMessage]
    """The messages, oldest first."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "conversation_id": "conversation_id",
        "plan_id": "plan_id",
        "created_at_ms": "created_at_ms",
        "updated_at_ms": "updated_at_ms",
        "messages": "messages",
    }

    def to_dict(self) -> dict[str, Any]:
        conversation_id = self.conversation_id

        messages = []
        for messages_item_data in self.messages:
            messages_item = messages_item_data.to_dict()
            messages.append(messages_item)

        plan_id: None | str | Unset = self.plan_id

        created_at_ms: int | None | Unset = self.created_at_ms

        updated_at_ms: int | None | Unset = self.updated_at_ms

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "conversation_id": conversation_id,
                "messages": messages,
            }
        )
        if plan_id is not UNSET:
            field_dict["plan_id"] = plan_id
        if created_at_ms is not UNSET:
            field_dict["created_at_ms"] = created_at_ms
        if updated_at_ms is not UNSET:
            field_dict["updated_at_ms"] = updated_at_ms

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        conversation_id = d.pop("conversation_id")

        _messages = d.pop("messages")
        messages = []
        if not isinstance(_messages, list):
            raise TypeError("messages is not an array")
        for messages_item_data in _messages:
            messages_item = WorkflowPlanMessage.from_dict(messages_item_data)

            messages.append(messages_item)

        plan_id = d.pop("plan_id", UNSET)

        created_at_ms = d.pop("created_at_ms", UNSET)

        updated_at_ms = d.pop("updated_at_ms", UNSET)

        workflow_plan_conversation = cls(
            conversation_id=conversation_id,
            messages=messages,
            plan_id=plan_id,
            created_at_ms=created_at_ms,
            updated_at_ms=updated_at_ms,
        )

        workflow_plan_conversation.additional_properties = d
        return workflow_plan_conversation


from ..models.workflow_plan_message import WorkflowPlanMessage  # noqa: E402
