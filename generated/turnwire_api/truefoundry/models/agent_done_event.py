from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class AgentDoneEvent(Model):
    """A subagent has finished. The turn goes on."""

    type: Literal["agent.done"] = "agent.done"
    """Always `agent.done`."""

    execution_id: str
    """The execution of the subagent."""

    output: AssistantMessage
    """A complete message of an agent. It repeats what the stream has already given in pieces: not
    to be added to them."""

    parent: AgentParent | Unset = UNSET
    """The tool call that made a subagent."""

    sequence_id: int | Unset = UNSET
    """Number of the event in its response, from 1. Neither dense nor always rising: not to be
    sorted by, and no proof of a gap."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "execution_id": "execution_id",
        "output": "output",
        "parent": "parent",
        "sequence_id": "sequence_id",
    }

    def to_dict(self) -> dict[str, Any]:
        type = self.type

        execution_id = self.execution_id

        output = self.output.to_dict()

        parent: dict[str, Any] | Unset = UNSET
        if not isinstance(self.parent, Unset):
            parent = self.parent.to_dict()

        sequence_id = self.sequence_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type,
                "execution_id": execution_id,
                "output": output,
            }
        )
        if parent is not UNSET:
            field_dict["parent"] = parent
        if sequence_id is not UNSET:
            field_dict["sequence_id"] = sequence_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        type = d.pop("type")
        if type != "agent.done":
            raise ValueError(f"type must be 'agent.done', got {type!r}")

        execution_id = d.pop("execution_id")

        output = AssistantMessage.from_dict(d.pop("output"))

        _parent = d.pop("parent", UNSET)
        parent: AgentParent | Unset
        if _parent is None or _parent is UNSET:
            parent = UNSET
        else:
            parent = AgentParent.from_dict(_parent)

        sequence_id = d.pop("sequence_id", UNSET)
        if sequence_id is None:
            sequence_id = UNSET

        agent_done_event = cls(
            type=type,
            execution_id=execution_id,
            output=output,
            parent=parent,
            sequence_id=sequence_id,
        )

        agent_done_event.additional_properties = d
        return agent_done_event


from ..models.agent_parent import AgentParent  # noqa: E402
from ..models.assistant_message import AssistantMessage  # noqa: E402
