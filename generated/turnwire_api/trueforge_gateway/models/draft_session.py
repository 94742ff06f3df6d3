from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class DraftSession(Model):
    """A session with an agent that is described in it."""

    type: str | Unset = UNSET
    """Tells it from a session with a saved agent."""

    id: str
    """The draft session."""

    agent_spec: AgentSpec
    """What an agent is. In an answer the settings that were left out have their values; members
    that are not described here are dropped."""

    agent_name: str | Unset = UNSET
    """Name of the saved agent that this is a draft of."""

    title: None | str | Unset = UNSET
    """Begin of the first message."""

    created_by_subject: Subject
    """Who did something."""

    created_at: str
    """When it was made, an ISO 8601 date and time in UTC."""

    updated_at: str
    """When it last changed, an ISO 8601 date and time in UTC."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "id": "id",
        "agent_spec": "agent_spec",
        "agent_name": "agent_name",
        "title": "title",
        "created_by_subject": "created_by_subject",
        "created_at": "created_at",
        "updated_at": "updated_at",
    }

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        agent_spec = self.agent_spec.to_dict()

        created_by_subject = self.created_by_subject.to_dict()

        created_at = self.created_at

        updated_at = self.updated_at

        type = self.type

        agent_name = self.agent_name

        title: None | str | Unset = self.title

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "agent_spec": agent_spec,
                "created_by_subject": created_by_subject,
                "created_at": created_at,
                "updated_at": updated_at,
            }
        )
        if type is not UNSET:
            field_dict["type"] = type
        if agent_name is not UNSET:
            field_dict["agent_name"] = agent_name
        if title is not UNSET:
            field_dict["title"] = title

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        id = d.pop("id")

        agent_spec = AgentSpec.from_dict(d.pop("agent_spec"))

        created_by_subject = Subject.from_dict(d.pop("created_by_subject"))

        created_at = d.pop("created_at")

        updated_at = d.pop("updated_at")

        type = d.pop("type", UNSET)
        if type is None:
            type = UNSET

        agent_name = d.pop("agent_name", UNSET)
        if agent_name is None:
            agent_name = UNSET

        title = d.pop("title", UNSET)

        draft_session = cls(
            id=id,
            agent_spec=agent_spec,
            created_by_subject=created_by_subject,
            created_at=created_at,
            updated_at=updated_at,
            type=type,
            agent_name=agent_name,
            title=title,
        )

        draft_session.additional_properties = d
        return draft_session


from ..models.agent_spec import AgentSpec  # noqa: E402
from ..models.subject import Subject  # noqa: E402
