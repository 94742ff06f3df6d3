from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class InlineSessionAgent(Model):
    """An agent described in the session."""

    type: Literal["inline"] = "inline"
    """Always `inline`."""

    spec: AgentSpec
    """What an agent is. In an answer the settings that were left out have their values; members
    that are not described here are dropped."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "spec": "spec",
    }

    def to_dict(self) -> dict[str, Any]:
        type = self.type

        spec = self.spec.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type,
                "spec": spec,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        type = d.pop("type")
        if type != "inline":
            raise ValueError(f"type must be 'inline', got {type!r}")

        spec = AgentSpec.from_dict(d.pop("spec"))

        inline_session_agent = cls(
            type=type,
            spec=spec,
        )

        inline_session_agent.additional_properties = d
        return inline_session_agent


from ..models.agent_spec import AgentSpec  # noqa: E402
