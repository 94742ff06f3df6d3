from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class AgentBudget(Model):
    """What an agent may use up."""

    max_tokens: int | None | Unset = UNSET
    """Most tokens."""

    max_steps: int | None | Unset = UNSET
    """Most steps."""

    max_tool_calls: int | None | Unset = UNSET
    """Most calls of tools."""

    max_duration_ms: int | None | Unset = UNSET
    """Longest time, in milliseconds."""

    max_cost_usd: float | None | Unset = UNSET
    """Highest cost, in US dollars."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "max_tokens": "max_tokens",
        "max_steps": "max_steps",
        "max_tool_calls": "max_tool_calls",
        "max_duration_ms": "max_duration_ms",
        "max_cost_usd": "max_cost_usd",
    }

    def to_dict(self) -> dict[str, Any]:
        max_tokens: int | None | Unset = self.max_tokens

        max_steps: int | None | Unset = self.max_steps

        max_tool_calls: int | None | Unset = self.max_tool_calls

        max_duration_ms: int | None | Unset = self.max_duration_ms

        max_cost_usd: float | None | Unset = self.max_cost_usd

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if max_tokens is not UNSET:
            field_dict["max_tokens"] = max_tokens
        if max_steps is not UNSET:
            field_dict["max_steps"] = max_steps
        if max_tool_calls is not UNSET:
            field_dict["max_tool_calls"] = max_tool_calls
        if max_duration_ms is not UNSET:
            field_dict["max_duration_ms"] = max_duration_ms
        if max_cost_usd is not UNSET:
            field_dict["max_cost_usd"] = max_cost_usd

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        max_tokens = d.pop("max_tokens", UNSET)

        max_steps = d.pop("max_steps", UNSET)

        max_tool_calls = d.pop("max_tool_calls", UNSET)

        max_duration_ms = d.pop("max_duration_ms", UNSET)

        max_cost_usd = d.pop("max_cost_usd", UNSET)

        agent_budget = cls(
            max_tokens=max_tokens,
            max_steps=max_steps,
            max_tool_calls=max_tool_calls,
            max_duration_ms=max_duration_ms,
            max_cost_usd=max_cost_usd,
        )

        agent_budget.additional_properties = d
        return agent_budget
