from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class UpdateSessionRequest(Model):
    """What to change."""

    agent: InlineAgent | Unset = UNSET
    """An agent described in the session."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "agent": "agent",
    }

    def to_dict(self) -> dict[str, Any]:
        agent: dict[str, Any] | Unset = UNSET
        if not isinstance(self.agent, Unset):
            agent = self.agent.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if agent is not UNSET:
            field_dict["agent"] = agent

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _agent = d.pop("agent", UNSET)
        agent: InlineAgent | Unset
        if _agent is None or _agent is UNSET:
            agent = UNSET
        else:
            agent = InlineAgent.from_dict(_agent)

        update_session_request = cls(
            agent=agent,
        )

        update_session_request.additional_properties = d
        return update_session_request


from ..models.inline_agent import InlineAgent  # noqa: E402
