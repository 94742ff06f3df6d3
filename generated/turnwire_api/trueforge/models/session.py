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

    agent: InlineSessionAgent | SavedSessionAgent | Unknown
    """The agent of a session."""

    title: None | str | Unset = UNSET
    """Begin of the first message. Null before there is one."""

    created_by: str | Unset = UNSET
    """Who created it."""

    created_at: str
    """When it was made, an ISO 8601 date and time in UTC."""

    updated_at: str
    """When it last changed, an ISO 8601 date and time in UTC."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "agent": "agent",
        "title": "title",
        "created_by": "created_by",
        "created_at": "created_at",
        "updated_at": "updated_at",
    }

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        agent = self.agent.to_dict()

        created_at = self.created_at

        updated_at = self.updated_at

        title: None | str | Unset = self.title

        created_by = self.created_by

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "agent": agent,
                "created_at": created_at,
                "updated_at": updated_at,
            }
        )
        if title is not UNSET:
            field_dict["title"] = title
        if created_by is not UNSET:
            field_dict["created_by"] = created_by

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        id = d.pop("id")

        agent = unions.SESSION_AGENT.read(d.pop("agent"))

        created_at = d.pop("created_at")

        updated_at = d.pop("updated_at")

        title = d.pop("title", UNSET)

        created_by = d.pop("created_by", UNSET)
        if created_by is None:
            created_by = UNSET

        session = cls(
            id=id,
            agent=agent,
            created_at=created_at,
            updated_at=updated_at,
            title=title,
            created_by=created_by,
        )

        session.additional_properties = d
        return session


from ...runtime.model import Unknown  # noqa: E402
from .. import unions  # noqa: E402
from ..models.inline_session_agent import InlineSessionAgent  # noqa: E402
from ..models.saved_session_agent import SavedSessionAgent  # noqa: E402
