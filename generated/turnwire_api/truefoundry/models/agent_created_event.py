from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class AgentCreatedEvent(Model):
    """A subagent has been created. The root agent has no such event."""

    type: Literal["agent.created"] = "agent.created"
    """Always `agent.created`."""

    execution_id: str
    """The execution of the new subagent."""

    parent: AgentParent
    """The tool call that made a subagent."""

    agent_info: AgentInfo
    """What a subagent is."""

    created_at: str | Unset = UNSET
    """When it was made, an ISO 8601 date and time in UTC."""

    sequence_id: int | Unset = UNSET
    """Number of the event in its response, from 1. Neither dense nor always rising: not to be
    sorted by, and no proof of a gap."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "execution_id": "execution_id",
        "parent": "parent",
        "agent_info": "agent_info",
        "created_at": "created_at",
        "sequence_id": "sequence_id",
    }

    def to_dict(self) -> dict[str, Any]:
        type = self.type

        execution_id = self.execution_id

        parent = self.parent.to_dict()

        agent_info = self.agent_info.to_dict()

        created_at = self.created_at

        sequence_id = self.sequence_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type,
                "execution_id": execution_id,
                "parent": parent,
                "agent_info": agent_info,
            }
        )
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if sequence_id is not UNSET:
            field_dict["sequence_id"] = sequence_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        type = d.pop("type")
        if type != "agent.created":
            raise ValueError(f"type must be 'agent.created', got {type!r}")

        execution_id = d.pop("execution_id")

        parent = AgentParent.from_dict(d.pop("parent"))

        agent_info = AgentInfo.from_dict(d.pop("agent_info"))

        created_at = d.pop("created_at", UNSET)
        if created_at is None:
            created_at = UNSET

        sequence_id = d.pop("sequence_id", UNSET)
        if sequence_id is None:
            sequence_id = UNSET

        agent_created_event = cls(
            type=type,
            execution_id=execution_id,
            parent=parent,
            agent_info=agent_info,
            created_at=created_at,
            sequence_id=sequence_id,
        )

        agent_created_event.additional_properties = d
        return agent_created_event


from ..models.agent_info import AgentInfo  # noqa: E402
from ..models.agent_parent import AgentParent  # noqa: E402
