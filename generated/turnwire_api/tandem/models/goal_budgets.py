from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class GoalBudgets(Model):
    """What a goal may use, has used and has left."""

    policy: GoalPolicy | Unset = UNSET
    """How far a goal may go."""

    consumed: GoalBudgetUsage | Unset = UNSET
    """What a goal has used."""

    remaining: GoalBudgetRemaining | Unset = UNSET
    """What a goal has left. Null where there is no limit."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "policy": "policy",
        "consumed": "consumed",
        "remaining": "remaining",
    }

    def to_dict(self) -> dict[str, Any]:
        policy: dict[str, Any] | Unset = UNSET
        if not isinstance(self.policy, Unset):
            policy = self.policy.to_dict()

        consumed: dict[str, Any] | Unset = UNSET
        if not isinstance(self.consumed, Unset):
            consumed = self.consumed.to_dict()

        remaining: dict[str, Any] | Unset = UNSET
        if not isinstance(self.remaining, Unset):
            remaining = self.remaining.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if policy is not UNSET:
            field_dict["policy"] = policy
        if consumed is not UNSET:
            field_dict["consumed"] = consumed
        if remaining is not UNSET:
            field_dict["remaining"] = remaining

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _policy = d.pop("policy", UNSET)
        policy: GoalPolicy | Unset
        if _policy is None or _policy is UNSET:
            policy = UNSET
        else:
            policy = GoalPolicy.from_dict(_policy)

        _consumed = d.pop("consumed", UNSET)
        consumed: GoalBudgetUsage | Unset
        if _consumed is None or _consumed is UNSET:
            consumed = UNSET
        else:
            consumed = GoalBudgetUsage.from_dict(_consumed)

        _remaining = d.pop("remaining", UNSET)
        remaining: GoalBudgetRemaining | Unset
        if _remaining is None or _remaining is UNSET:
            remaining = UNSET
        else:
            remaining = GoalBudgetRemaining.from_dict(_remaining)

        goal_budgets = cls(
            policy=policy,
            consumed=consumed,
            remaining=remaining,
        )

        goal_budgets.additional_properties = d
        return goal_budgets


from ..models.goal_budget_remaining import GoalBudgetRemaining  # noqa: E402
from ..models.goal_budget_usage import GoalBudgetUsage  # noqa: E402
from ..models.goal_policy import GoalPolicy  # noqa: E402
