from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class OptimizationArtifacts(Model):
    """The files that say what is wanted, by their paths in the workspace."""

    objective_ref: str
    """What is good."""

    eval_ref: str
    """How it is measured."""

    mutation_policy_ref: str
    """What may be changed."""

    scope_ref: str
    """What it is about."""

    budget_ref: str
    """What it may cost."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "objective_ref": "objective_ref",
        "eval_ref": "eval_ref",
        "mutation_policy_ref": "mutation_policy_ref",
        "scope_ref": "scope_ref",
        "budget_ref": "budget_ref",
    }

    def to_dict(self) -> dict[str, Any]:
        objective_ref = self.objective_ref

        eval_ref = self.eval_ref

        mutation_policy_ref = self.mutation_policy_ref

        scope_ref = self.scope_ref

        budget_ref = self.budget_ref

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "objective_ref": objective_ref,
                "eval_ref": eval_ref,
                "mutation_policy_ref": mutation_policy_ref,
                "scope_ref": scope_ref,
                "budget_ref": budget_ref,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        objective_ref = d.pop("objective_ref")

        eval_ref = d.pop("eval_ref")

        mutation_policy_ref = d.pop("mutation_policy_ref")

        scope_ref = d.pop("scope_ref")

        budget_ref = d.pop("budget_ref")

        optimization_artifacts = cls(
            objective_ref=objective_ref,
            eval_ref=eval_ref,
            mutation_policy_ref=mutation_policy_ref,
            scope_ref=scope_ref,
            budget_ref=budget_ref,
        )

        optimization_artifacts.additional_properties = d
        return optimization_artifacts
