from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class WorkflowPlanStep(Model):
    """One step of a plan."""

    step_id: str
    """Identifier of the step."""

    kind: str
    """Kind of the step."""

    objective: str
    """What it shall reach."""

    depends_on: list[str] | Unset = UNSET
    """Steps that must be done before."""

    agent_role: None | str | Unset = UNSET
    """Who does it."""

    input_refs: list[WorkflowPlanInputRef] | Unset = UNSET
    """Results of other steps that it uses."""

    output_contract: Any | Unset = UNSET
    """What its result must be like."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "step_id": "step_id",
        "kind": "kind",
        "objective": "objective",
        "depends_on": "depends_on",
        "agent_role": "agent_role",
        "input_refs": "input_refs",
        "output_contract": "output_contract",
    }

    def to_dict(self) -> dict[str, Any]:
        step_id = self.step_id

        kind = self.kind

        objective = self.objective

        depends_on: list[str] | Unset = UNSET
        if not isinstance(self.depends_on, Unset):
            depends_on = self.depends_on

        agent_role: None | str | Unset = self.agent_role

        input_refs: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.input_refs, Unset):
            input_refs = []
            for input_refs_item_data in self.input_refs:
                input_refs_item = input_refs_item_data.to_dict()
                input_refs.append(input_refs_item)

        output_contract = self.output_contract

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "step_id": step_id,
                "kind": kind,
                "objective": objective,
            }
        )
        if depends_on is not UNSET:
            field_dict["depends_on"] = depends_on
        if agent_role is not UNSET:
            field_dict["agent_role"] = agent_role
        if input_refs is not UNSET:
            field_dict["input_refs"] = input_refs
        if output_contract is not UNSET:
            field_dict["output_contract"] = output_contract

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        step_id = d.pop("step_id")

        kind = d.pop("kind")

        objective = d.pop("objective")

        depends_on = d.pop("depends_on", UNSET)
        if depends_on is None:
            depends_on = UNSET

        agent_role = d.pop("agent_role", UNSET)

        _input_refs = d.pop("input_refs", UNSET)
        input_refs: list[WorkflowPlanInputRef] | Unset = UNSET
        if _input_refs is not None and _input_refs is not UNSET:
            input_refs = []
            if not isinstance(_input_refs, list):
                raise TypeError("input_refs is not an array")
            for input_refs_item_data in _input_refs:
                input_refs_item = WorkflowPlanInputRef.from_dict(input_refs_item_data)

                input_refs.append(input_refs_item)

        output_contract = d.pop("output_contract", UNSET)

        workflow_plan_step = cls(
            step_id=step_id,
            kind=kind,
            objective=objective,
            depends_on=depends_on,
            agent_role=agent_role,
            input_refs=input_refs,
            output_contract=output_contract,
        )

        workflow_plan_step.additional_properties = d
        return workflow_plan_step


from ..models.workflow_plan_input_ref import WorkflowPlanInputRef  # noqa: E402
