from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class GoalBudgetRemaining(Model):
    """What a goal has left. Null where there is no limit."""

    hops: int | None | Unset = UNSET
    """Ways."""

    tokens: int | None | Unset = UNSET
    """Tokens."""

    cost_usd: float | None | Unset = UNSET
    """US dollars."""

    deadline_ms: int | None | Unset = UNSET
    """Time, in milliseconds."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "hops": "hops",
        "tokens": "tokens",
        "cost_usd": "cost_usd",
        "deadline_ms": "deadline_ms",
    }

    def to_dict(self) -> dict[str, Any]:
        hops: int | None | Unset = self.hops

        tokens: int | None | Unset = self.tokens

        cost_usd: float | None | Unset = self.cost_usd

        deadline_ms: int | None | Unset = self.deadline_ms

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if hops is not UNSET:
            field_dict["hops"] = hops
        if tokens is not UNSET:
            field_dict["tokens"] = tokens
        if cost_usd is not UNSET:
            field_dict["cost_usd"] = cost_usd
        if deadline_ms is not UNSET:
            field_dict["deadline_ms"] = deadline_ms

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        hops = d.pop("hops", UNSET)

        tokens = d.pop("tokens", UNSET)

        cost_usd = d.pop("cost_usd", UNSET)

        deadline_ms = d.pop("deadline_ms", UNSET)

        goal_budget_remaining = cls(
            hops=hops,
            tokens=tokens,
            cost_usd=cost_usd,
            deadline_ms=deadline_ms,
        )

        goal_budget_remaining.additional_properties = d
        return goal_budget_remaining
