from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class GoalPolicy(Model):
    """How far a goal may go."""

    max_hops: int | Unset = UNSET
    """Most ways to take. The engine's default is 100."""

    deadline_at_ms: int | None | Unset = UNSET
    """When it must be reached, in milliseconds since 1970."""

    max_total_tokens: int | None | Unset = UNSET
    """Most tokens."""

    max_total_cost_usd: float | None | Unset = UNSET
    """Highest cost, in US dollars."""

    on_limit: str | Unset = UNSET
    """What happens then. The engine's default is `pause_for_review`."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "max_hops": "max_hops",
        "deadline_at_ms": "deadline_at_ms",
        "max_total_tokens": "max_total_tokens",
        "max_total_cost_usd": "max_total_cost_usd",
        "on_limit": "on_limit",
    }

    def to_dict(self) -> dict[str, Any]:
        max_hops = self.max_hops

        deadline_at_ms: int | None | Unset = self.deadline_at_ms

        max_total_tokens: int | None | Unset = self.max_total_tokens

        max_total_cost_usd: float | None | Unset = self.max_total_cost_usd

        on_limit = self.on_limit

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if max_hops is not UNSET:
            field_dict["max_hops"] = max_hops
        if deadline_at_ms is not UNSET:
            field_dict["deadline_at_ms"] = deadline_at_ms
        if max_total_tokens is not UNSET:
            field_dict["max_total_tokens"] = max_total_tokens
        if max_total_cost_usd is not UNSET:
            field_dict["max_total_cost_usd"] = max_total_cost_usd
        if on_limit is not UNSET:
            field_dict["on_limit"] = on_limit

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        max_hops = d.pop("max_hops", UNSET)
        if max_hops is None:
            max_hops = UNSET

        deadline_at_ms = d.pop("deadline_at_ms", UNSET)

        max_total_tokens = d.pop("max_total_tokens", UNSET)

        max_total_cost_usd = d.pop("max_total_cost_usd", UNSET)

        on_limit = d.pop("on_limit", UNSET)
        if on_limit is None:
            on_limit = UNSET

        goal_policy = cls(
            max_hops=max_hops,
            deadline_at_ms=deadline_at_ms,
            max_total_tokens=max_total_tokens,
            max_total_cost_usd=max_total_cost_usd,
            on_limit=on_limit,
        )

        goal_policy.additional_properties = d
        return goal_policy
