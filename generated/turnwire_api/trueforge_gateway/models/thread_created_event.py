from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ThreadCreatedEvent(Model):
    """A subagent has been created. The root agent has no such event."""

    type: Literal["thread.created"] = "thread.created"
    """Always `thread.created`."""

    id: str
    """The event; the same in the stream and in the lists. A ULID in lower case, so ids sort by
    time."""

    created_at: str
    """When it was made, an ISO 8601 date and time in UTC."""

    thread_id: str
    """The thread of the new subagent."""

    parent: ThreadParent
    """The tool call that made a subagent."""

    agent_info: AgentInfo
    """What a subagent is."""

    title: str | Unset = UNSET
    """Name of the thread."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "id": "id",
        "created_at": "created_at",
        "thread_id": "thread_id",
        "parent": "parent",
        "agent_info": "agent_info",
        "title": "title",
    }

    def to_dict(self) -> dict[str, Any]:
        type = self.type

        id = self.id

        created_at = self.created_at

        thread_id = self.thread_id

        parent = self.parent.to_dict()

        agent_info = self.agent_info.to_dict()

        title = self.title

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type,
                "id": id,
                "created_at": created_at,
                "thread_id": thread_id,
                "parent": parent,
                "agent_info": agent_info,
            }
        )
        if title is not UNSET:
            field_dict["title"] = title

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        type = d.pop("type")
        if type != "thread.created":
            raise ValueError(f"type must be 'thread.created', got {type!r}")

        id = d.pop("id")

        created_at = d.pop("created_at")

        thread_id = d.pop("thread_id")

        parent = ThreadParent.from_dict(d.pop("parent"))

        agent_info = AgentInfo.from_dict(d.pop("agent_info"))

        title = d.pop("title", UNSET)
        if title is None:
            title = UNSET

        thread_created_event = cls(
            type=type,
            id=id,
            created_at=created_at,
            thread_id=thread_id,
            parent=parent,
            agent_info=agent_info,
            title=title,
        )

        thread_created_event.additional_properties = d
        return thread_created_event


from ..models.agent_info import AgentInfo  # noqa: E402
from ..models.thread_parent import ThreadParent  # noqa: E402
