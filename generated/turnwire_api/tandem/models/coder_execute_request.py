from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class CoderExecuteRequest(Model):
    """How to go on."""

    agent_id: str | Unset = UNSET
    """Who does it."""

    max_steps: int | Unset = UNSET
    """How many steps at most. For all steps only."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "agent_id": "agent_id",
        "max_steps": "max_steps",
    }

    def to_dict(self) -> dict[str, Any]:
        agent_id = self.agent_id

        max_steps = self.max_steps

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if agent_id is not UNSET:
            field_dict["agent_id"] = agent_id
        if max_steps is not UNSET:
            field_dict["max_steps"] = max_steps

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        agent_id = d.pop("agent_id", UNSET)
        if agent_id is None:
            agent_id = UNSET

        max_steps = d.pop("max_steps", UNSET)
        if max_steps is None:
            max_steps = UNSET

        coder_execute_request = cls(
            agent_id=agent_id,
            max_steps=max_steps,
        )

        coder_execute_request.additional_properties = d
        return coder_execute_request
