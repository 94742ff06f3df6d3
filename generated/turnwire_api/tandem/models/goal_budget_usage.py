from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class GoalBudgetUsage(Model):
    """What a goal has used."""

    hops: int | None | Unset = UNSET
    """Ways taken."""

    total_tokens: int | None | Unset = UNSET
    """Tokens."""

    total_cost_usd: float | None | Unset = UNSET
    """US dollars."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "hops": "hops",
        "total_tokens": "total_tokens",
        "total_cost_usd": "total_cost_usd",
    }

    def to_dict(self) -> dict[str, Any]:
        hops: int | None | Unset = self.hops

        total_tokens: int | None | Unset = self.total_tokens

        total_cost_usd: float | None | Unset = self.total_cost_usd

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if hops is not UNSET:
            field_dict["hops"] = hops
        if total_tokens is not UNSET:
            field_dict["total_tokens"] = total_tokens
        if total_cost_usd is not UNSET:
            field_dict["total_cost_usd"] = total_cost_usd

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        hops = d.pop("hops", UNSET)

        total_tokens = d.pop("total_tokens", UNSET)

        total_cost_usd = d.pop("total_cost_usd", UNSET)

        goal_budget_usage = cls(
            hops=hops,
            total_tokens=total_tokens,
            total_cost_usd=total_cost_usd,
        )

        goal_budget_usage.additional_properties = d
        return goal_budget_usage
