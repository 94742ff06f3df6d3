from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class CreateDraftSessionRequest(Model):
    """The agent of the draft session."""

    agent_spec: AgentSpec
    """What an agent is. In an answer the settings that were left out have their values; members
    that are not described here are dropped."""

    agent_name: str | Unset = UNSET
    """Name of the saved agent that this is a draft of, if there is one."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "agent_spec": "agent_spec",
        "agent_name": "agent_name",
    }

    def to_dict(self) -> dict[str, Any]:
        agent_spec = self.agent_spec.to_dict()

        agent_name = self.agent_name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "agent_spec": agent_spec,
            }
        )
        if agent_name is not UNSET:
            field_dict["agent_name"] = agent_name

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        agent_spec = AgentSpec.from_dict(d.pop("agent_spec"))

        agent_name = d.pop("agent_name", UNSET)
        if agent_name is None:
            agent_name = UNSET

        create_draft_session_request = cls(
            agent_spec=agent_spec,
            agent_name=agent_name,
        )

        create_draft_session_request.additional_properties = d
        return create_draft_session_request


from ..models.agent_spec import AgentSpec  # noqa: E402
