from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class AutomationV2Execution(Model):
    """Limits of a run."""

    profile: None | str | Unset = UNSET
    """How it is run."""

    max_parallel_agents: int | None | Unset = UNSET
    """Most agents at a time."""

    max_total_runtime_ms: int | None | Unset = UNSET
    """How long it may take, milliseconds."""

    max_total_tool_calls: int | None | Unset = UNSET
    """Most calls of tools."""

    max_total_tokens: int | None | Unset = UNSET
    """Most tokens."""

    max_total_cost_usd: float | None | Unset = UNSET
    """Most it may cost, US dollars."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "profile": "profile",
        "max_parallel_agents": "max_parallel_agents",
        "max_total_runtime_ms": "max_total_runtime_ms",
        "max_total_tool_calls": "max_total_tool_calls",
        "max_total_tokens": "max_total_tokens",
        "max_total_cost_usd": "max_total_cost_usd",
    }

    def to_dict(self) -> dict[str, Any]:
        profile: None | str | Unset = self.profile

        max_parallel_agents: int | None | Unset = self.max_parallel_agents

        max_total_runtime_ms: int | None | Unset = self.max_total_runtime_ms

        max_total_tool_calls: int | None | Unset = self.max_total_tool_calls

        max_total_tokens: int | None | Unset = self.max_total_tokens

        max_total_cost_usd: float | None | Unset = self.max_total_cost_usd

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if profile is not UNSET:
            field_dict["profile"] = profile
        if max_parallel_agents is not UNSET:
            field_dict["max_parallel_agents"] = max_parallel_agents
        if max_total_runtime_ms is not UNSET:
            field_dict["max_total_runtime_ms"] = max_total_runtime_ms
        if max_total_tool_calls is not UNSET:
            field_dict["max_total_tool_calls"] = max_total_tool_calls
        if max_total_tokens is not UNSET:
            field_dict["max_total_tokens"] = max_total_tokens
        if max_total_cost_usd is not UNSET:
            field_dict["max_total_cost_usd"] = max_total_cost_usd

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        profile = d.pop("profile", UNSET)

        max_parallel_agents = d.pop("max_parallel_agents", UNSET)

        max_total_runtime_ms = d.pop("max_total_runtime_ms", UNSET)

        max_total_tool_calls = d.pop("max_total_tool_calls", UNSET)

        max_total_tokens = d.pop("max_total_tokens", UNSET)

        max_total_cost_usd = d.pop("max_total_cost_usd", UNSET)

        automation_v2_execution = cls(
            profile=profile,
            max_parallel_agents=max_parallel_agents,
            max_total_runtime_ms=max_total_runtime_ms,
            max_total_tool_calls=max_total_tool_calls,
            max_total_tokens=max_total_tokens,
            max_total_cost_usd=max_total_cost_usd,
        )

        automation_v2_execution.additional_properties = d
        return automation_v2_execution
