from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class Session(Model):
    """A conversation with one agent."""

    id: str
    """The session."""

    title: None | str | Unset = UNSET
    """Begin of the first message. Null before there is one."""

    created_at: str
    """When it was made, an ISO 8601 date and time in UTC."""

    updated_at: str
    """When it last changed, an ISO 8601 date and time in UTC."""

    type: str | Unset = UNSET
    """Tells it from a draft session."""

    agent_name: str
    """Name of the saved agent."""

    created_by_subject: Subject
    """Who did something."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "title": "title",
        "created_at": "created_at",
        "updated_at": "updated_at",
        "type": "type",
        "agent_name": "agent_name",
        "created_by_subject": "created_by_subject",
    }

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        created_at = self.created_at

        updated_at = self.updated_at

        agent_name = self.agent_name

        created_by_subject = self.created_by_subject.to_dict()

        title: None | str | Unset = self.title

        type = self.type

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "created_at": created_at,
                "updated_at": updated_at,
                "agent_name": agent_name,
                "created_by_subject": created_by_subject,
            }
        )
        if title is not UNSET:
            field_dict["title"] = title
        if type is not UNSET:
            field_dict["type"] = type

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        id = d.pop("id")

        created_at = d.pop("created_at")

        updated_at = d.pop("updated_at")

        agent_name = d.pop("agent_name")

        created_by_subject = Subject.from_dict(d.pop("created_by_subject"))

        title = d.pop("title", UNSET)

        type = d.pop("type", UNSET)
        if type is None:
            type = UNSET

        session = cls(
            id=id,
            created_at=created_at,
            updated_at=updated_at,
            agent_name=agent_name,
            created_by_subject=created_by_subject,
            title=title,
            type=type,
        )

        session.additional_properties = d
        return session


from ..models.subject import Subject  # noqa: E402
