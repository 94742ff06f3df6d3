from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model, plain
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class MessagePartUpdatedProperties(Model):
    """What `message.part.updated` carries."""

    part: ReasoningPart | TextPart | ToolPart | Unknown
    """A part of a message. Parts of events have ids; parts of messages that are read have none."""

    session_id: str | Unset = UNSET
    """The session."""

    run_id: str | Unset = UNSET
    """The run."""

    delta: None | str | Unset = UNSET
    """Text to append, at most 4,000 characters."""

    tool_call_delta: None | ToolCallDelta | Unset = UNSET
    """A piece of the call's arguments."""

    agent: None | str | Unset = UNSET
    """The agent that was asked. Only with the user's prompt."""

    tenant_context: None | TenantContext | Unset = UNSET
    """For whom it was published."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "part": "part",
        "sessionID": "session_id",
        "runID": "run_id",
        "delta": "delta",
        "toolCallDelta": "tool_call_delta",
        "agent": "agent",
        "tenantContext": "tenant_context",
    }

    def to_dict(self) -> dict[str, Any]:
        part = self.part.to_dict()

        session_id = self.session_id

        run_id = self.run_id

        delta: None | str | Unset = self.delta

        tool_call_delta: dict[str, Any] | None | Unset = plain(self.tool_call_delta)

        agent: None | str | Unset = self.agent

        tenant_context: dict[str, Any] | None | Unset = plain(self.tenant_context)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "part": part,
            }
        )
        if session_id is not UNSET:
            field_dict["sessionID"] = session_id
        if run_id is not UNSET:
            field_dict["runID"] = run_id
        if delta is not UNSET:
            field_dict["delta"] = delta
        if tool_call_delta is not UNSET:
            field_dict["toolCallDelta"] = tool_call_delta
        if agent is not UNSET:
            field_dict["agent"] = agent
        if tenant_context is not UNSET:
            field_dict["tenantContext"] = tenant_context

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        part = unions.MESSAGE_PART.read(d.pop("part"))

        session_id = d.pop("sessionID", UNSET)
        if session_id is None:
            session_id = UNSET

        run_id = d.pop("runID", UNSET)
        if run_id is None:
            run_id = UNSET

        delta = d.pop("delta", UNSET)

        def _parse_tool_call_delta(data: object) -> None | ToolCallDelta | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                tool_call_delta_type_0 = ToolCallDelta.from_dict(data)

                return tool_call_delta_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ToolCallDelta | Unset, data)

        tool_call_delta = _parse_tool_call_delta(d.pop("toolCallDelta", UNSET))

        agent = d.pop("agent", UNSET)

        def _parse_tenant_context(data: object) -> None | TenantContext | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                tenant_context_type_0 = TenantContext.from_dict(data)

                return tenant_context_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | TenantContext | Unset, data)

        tenant_context = _parse_tenant_context(d.pop("tenantContext", UNSET))

        message_part_updated_properties = cls(
            part=part,
            session_id=session_id,
            run_id=run_id,
            delta=delta,
            tool_call_delta=tool_call_delta,
            agent=agent,
            tenant_context=tenant_context,
        )

        message_part_updated_properties.additional_properties = d
        return message_part_updated_properties


from ...runtime.model import Unknown  # noqa: E402
from .. import unions  # noqa: E402
from ..models.reasoning_part import ReasoningPart  # noqa: E402
from ..models.tenant_context import TenantContext  # noqa: E402
from ..models.text_part import TextPart  # noqa: E402
from ..models.tool_call_delta import ToolCallDelta  # noqa: E402
from ..models.tool_part import ToolPart  # noqa: E402
