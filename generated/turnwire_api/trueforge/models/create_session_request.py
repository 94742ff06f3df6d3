from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model, plain


@_attrs_define(kw_only=True, repr=False)
class CreateSessionRequest(Model):
    """The agent of the session."""

    agent: InlineAgent | SavedAgent
    """A saved agent or one described here, not both."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "agent": "agent",
    }

    def to_dict(self) -> dict[str, Any]:
        agent: dict[str, Any] = plain(self.agent)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "agent": agent,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}

        def _parse_agent(data: object) -> InlineAgent | SavedAgent:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_session_agent_request_type_0 = SavedAgent.from_dict(data)

                return componentsschemas_session_agent_request_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError("agent is of another kind")
            componentsschemas_session_agent_request_type_1 = InlineAgent.from_dict(data)

            return componentsschemas_session_agent_request_type_1

        agent = _parse_agent(d.pop("agent"))

        create_session_request = cls(
            agent=agent,
        )

        create_session_request.additional_properties = d
        return create_session_request


from ..models.inline_agent import InlineAgent  # noqa: E402
from ..models.saved_agent import SavedAgent  # noqa: E402
