from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class UpdateDraftSessionRequest(Model):
    """What to change."""

    agent_spec: AgentSpec | Unset = UNSET
    """What an agent is. In an answer the settings that were left out have their values; members
    that are not described here are dropped."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "agent_spec": "agent_spec",
    }

    def to_dict(self) -> dict[str, Any]:
        agent_spec: dict[str, Any] | Unset = UNSET
        if not isinstance(self.agent_spec, Unset):
            agent_spec = self.agent_spec.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if agent_spec is not UNSET:
            field_dict["agent_spec"] = agent_spec

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _agent_spec = d.pop("agent_spec", UNSET)
        agent_spec: AgentSpec | Unset
        if _agent_spec is None or _agent_spec is UNSET:
            agent_spec = UNSET
        else:
            agent_spec = AgentSpec.from_dict(_agent_spec)

        update_draft_session_request = cls(
            agent_spec=agent_spec,
        )

        update_draft_session_request.additional_properties = d
        return update_draft_session_request


from ..models.agent_spec import AgentSpec  # noqa: E402
