from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model, plain
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class WorkflowPlanPreview(Model):
    """A plan, and what the planner has to say about it."""

    plan: WorkflowPlan
    """A plan for an automation."""

    plan_package: Any | Unset = UNSET
    """The plan as a package."""

    plan_package_bundle: Any | Unset = UNSET
    """The package with all that belongs to it."""

    plan_package_validation: Any | Unset = UNSET
    """What is wrong with the package."""

    overlap_analysis: Any | Unset = UNSET
    """Automations that do the same."""

    teaching_library: Any | Unset = UNSET
    """Examples that were used."""

    clarifier: Any | Unset = UNSET
    """What the planner wants to know."""

    planner_diagnostics: Any | Unset = UNSET
    """How the plan was made."""

    assistant_message: None | Unset | WorkflowPlanMessage = UNSET
    """What the planner says to the user."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "plan": "plan",
        "plan_package": "plan_package",
        "plan_package_bundle": "plan_package_bundle",
        "plan_package_validation": "plan_package_validation",
        "overlap_analysis": "overlap_analysis",
        "teaching_library": "teaching_library",
        "clarifier": "clarifier",
        "planner_diagnostics": "planner_diagnostics",
        "assistant_message": "assistant_message",
    }

    def to_dict(self) -> dict[str, Any]:
        plan = self.plan.to_dict()

        plan_package = self.plan_package

        plan_package_bundle = self.plan_package_bundle

        plan_package_validation = self.plan_package_validation

        overlap_analysis = self.overlap_analysis

        teaching_library = self.teaching_library

        clarifier = self.clarifier

        planner_diagnostics = self.planner_diagnostics

        assistant_message: dict[str, Any] | None | Unset = plain(self.assistant_message)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "plan": plan,
            }
        )
        if plan_package is not UNSET:
            field_dict["plan_package"] = plan_package
        if plan_package_bundle is not UNSET:
            field_dict["plan_package_bundle"] = plan_package_bundle
        if plan_package_validation is not UNSET:
            field_dict["plan_package_validation"] = plan_package_validation
        if overlap_analysis is not UNSET:
            field_dict["overlap_analysis"] = overlap_analysis
        if teaching_library is not UNSET:
            field_dict["teaching_library"] = teaching_library
        if clarifier is not UNSET:
            field_dict["clarifier"] = clarifier
        if planner_diagnostics is not UNSET:
            field_dict["planner_diagnostics"] = planner_diagnostics
        if assistant_message is not UNSET:
            field_dict["assistant_message"] = assistant_message

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        plan = WorkflowPlan.from_dict(d.pop("plan"))

        plan_package = d.pop("plan_package", UNSET)

        plan_package_bundle = d.pop("plan_package_bundle", UNSET)

        plan_package_validation = d.pop("plan_package_validation", UNSET)

        overlap_analysis = d.pop("overlap_analysis", UNSET)

        teaching_library = d.pop("teaching_library", UNSET)

        clarifier = d.pop("clarifier", UNSET)

        planner_diagnostics = d.pop("planner_diagnostics", UNSET)

        def _parse_assistant_message(data: object) -> None | Unset | WorkflowPlanMessage:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                assistant_message_type_0 = WorkflowPlanMessage.from_dict(data)

                return assistant_message_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | WorkflowPlanMessage, data)

        assistant_message = _parse_assistant_message(d.pop("assistant_message", UNSET))

        workflow_plan_preview = cls(
            plan=plan,
            plan_package=plan_package,
            plan_package_bundle=plan_package_bundle,
            plan_package_validation=plan_package_validation,
            overlap_analysis=overlap_analysis,
            teaching_library=teaching_library,
            clarifier=clarifier,
            planner_diagnostics=planner_diagnostics,
            assistant_message=assistant_message,
        )

        workflow_plan_preview.additional_properties = d
        return workflow_plan_preview


from ..models.workflow_plan import WorkflowPlan  # noqa: E402
from ..models.workflow_plan_message import WorkflowPlanMessage  # noqa: E402
