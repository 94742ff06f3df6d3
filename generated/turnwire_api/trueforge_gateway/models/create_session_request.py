from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class CreateSessionRequest(Model):
    """The agent of the session."""

    agent_name: str
    """Name of the saved agent."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "agent_name": "agent_name",
    }

    def to_dict(self) -> dict[str, Any]:
        agent_name = self.agent_name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "agent_name": agent_name,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        agent_name = d.pop("agent_name")

        create_session_request = cls(
            agent_name=agent_name,
        )

        create_session_request.additional_properties = d
        return create_session_request
