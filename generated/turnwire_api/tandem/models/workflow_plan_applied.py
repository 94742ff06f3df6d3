from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class WorkflowPlanApplied(Model):
    """The automation made of a plan."""

    ok: bool | Unset = UNSET
    """Whether it was made."""

    plan: WorkflowPlan | Unset = UNSET
    """A plan for an automation."""

    plan_package: Any | Unset = UNSET
    """The plan as a package."""

    plan_package_bundle: Any | Unset = UNSET
    """The package with all that belongs to it."""

    plan_package_validation: Any | Unset = UNSET
    """What is wrong with the package."""

    overlap_analysis: Any | Unset = UNSET
    """Automations that do the same."""

    approved_plan_materialization: Any | Unset = UNSET
    """What was made of the plan."""

    automation: Any | Unset = UNSET
    """The automation, as Automations V2 knows it."""

    pack_builder_export: Any | Unset = UNSET
    """The pack, where one was asked for."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "ok": "ok",
        "plan": "plan",
        "plan_package": "plan_package",
        "plan_package_bundle": "plan_package_bundle",
        "plan_package_validation": "plan_package_validation",
        "overlap_analysis": "overlap_analysis",
        "approved_plan_materialization": "approved_plan_materialization",
        "automation": "automation",
        "pack_builder_export": "pack_builder_export",
    }

    def to_dict(self) -> dict[str, Any]:
        ok = self.ok

        plan: dict[str, Any] | Unset = UNSET
        if not isinstance(self.plan, Unset):
            plan = self.plan.to_dict()

        plan_package = self.plan_package

        plan_package_bundle = self.plan_package_bundle

        plan_package_validation = self.plan_package_validation

        overlap_analysis = self.overlap_analysis

        approved_plan_materialization = self.approved_plan_materialization

        automation = self.automation

        pack_builder_export = self.pack_builder_export

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if ok is not UNSET:
            field_dict["ok"] = ok
        if plan is not UNSET:
            field_dict["plan"] = plan
        if plan_package is not UNSET:
            field_dict["plan_package"] = plan_package
        if plan_package_bundle is not UNSET:
            field_dict["plan_package_bundle"] = plan_package_bundle
        if plan_package_validation is not UNSET:
            field_dict["plan_package_validation"] = plan_package_validation
        if overlap_analysis is not UNSET:
            field_dict["overlap_analysis"] = overlap_analysis
        if approved_plan_materialization is not UNSET:
            field_dict["approved_plan_materialization"] = approved_plan_materialization
        if automation is not UNSET:
            field_dict["automation"] = automation
        if pack_builder_export is not UNSET:
            field_dict["pack_builder_export"] = pack_builder_export

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        ok = d.pop("ok", UNSET)
        if ok is None:
            ok = UNSET

        _plan = d.pop("plan", UNSET)
        plan: WorkflowPlan | Unset
        if _plan is None or _plan is UNSET:
            plan = UNSET
        else:
            plan = WorkflowPlan.from_dict(_plan)

        plan_package = d.pop("plan_package", UNSET)

        plan_package_bundle = d.pop("plan_package_bundle", UNSET)

        plan_package_validation = d.pop("plan_package_validation", UNSET)

        overlap_analysis = d.pop("overlap_analysis", UNSET)

        approved_plan_materialization = d.pop("approved_plan_materialization", UNSET)

        automation = d.pop("automation", UNSET)

        pack_builder_export = d.pop("pack_builder_export", UNSET)

        workflow_plan_applied = cls(
            ok=ok,
            plan=plan,
            plan_package=plan_package,
            plan_package_bundle=plan_package_bundle,
            plan_package_validation=plan_package_validation,
            overlap_analysis=overlap_analysis,
            approved_plan_materialization=approved_plan_materialization,
            automation=automation,
            pack_builder_export=pack_builder_export,
        )

        workflow_plan_applied.additional_properties = d
        return workflow_plan_applied


from ..models.workflow_plan import WorkflowPlan  # noqa: E402
