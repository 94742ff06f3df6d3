from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class InlineAgent(Model):
    """An agent described in the session."""

    spec: AgentSpec
    """What an agent is. In an answer the settings that were left out have their values; members
    that are not described here are dropped."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "spec": "spec",
    }

    def to_dict(self) -> dict[str, Any]:
        spec = self.spec.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "spec": spec,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        spec = AgentSpec.from_dict(d.pop("spec"))

        inline_agent = cls(
            spec=spec,
        )

        inline_agent.additional_properties = d
        return inline_agent


from ..models.agent_spec import AgentSpec  # noqa: E402
