from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class AgentInfo(Model):
    """What a subagent is."""

    type: str
    """Kind of the agent."""

    name: str
    """Name of the subagent."""

    input: str
    """What it was told to do."""

    model: str | Unset = UNSET
    """Its model, where the call named one."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "name": "name",
        "input": "input",
        "model": "model",
    }

    def to_dict(self) -> dict[str, Any]:
        type = self.type

        name = self.name

        input = self.input

        model = self.model

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type,
                "name": name,
                "input": input,
            }
        )
        if model is not UNSET:
            field_dict["model"] = model

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        type = d.pop("type")

        name = d.pop("name")

        input = d.pop("input")

        model = d.pop("model", UNSET)
        if model is None:
            model = UNSET

        agent_info = cls(
            type=type,
            name=name,
            input=input,
            model=model,
        )

        agent_info.additional_properties = d
        return agent_info
