from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class WorkflowPlanApplyRequest(Model):
    """The plan to apply: its identifier, or the plan itself."""

    plan_id: str | Unset = UNSET
    """The plan, where the engine has it."""

    plan: WorkflowPlan | Unset = UNSET
    """A plan for an automation."""

    creator_id: str | Unset = UNSET
    """A hint who creates the automation."""

    pack_builder_export: PackBuilderExportRequest | Unset = UNSET
    """Makes a pack of the plan too."""

    overlap_decision: Any | Unset = UNSET
    """What to do about an automation that does the same."""

    materialize_as_draft: bool | Unset = UNSET
    """Whether the automation is made as a draft."""

    idempotency_key: str | Unset = UNSET
    """At most 256 characters. A repeated request with the same key makes nothing new."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "plan_id": "plan_id",
        "plan": "plan",
        "creator_id": "creator_id",
        "pack_builder_export": "pack_builder_export",
        "overlap_decision": "overlap_decision",
        "materialize_as_draft": "materialize_as_draft",
        "idempotency_key": "idempotency_key",
    }

    def to_dict(self) -> dict[str, Any]:
        plan_id = self.plan_id

        plan: dict[str, Any] | Unset = UNSET
        if not isinstance(self.plan, Unset):
            plan = self.plan.to_dict()

        creator_id = self.creator_id

        pack_builder_export: dict[str, Any] | Unset = UNSET
        if not isinstance(self.pack_builder_export, Unset):
            pack_builder_export = self.pack_builder_export.to_dict()

        overlap_decision = self.overlap_decision

        materialize_as_draft = self.materialize_as_draft

        idempotency_key = self.idempotency_key

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if plan_id is not UNSET:
            field_dict["plan_id"] = plan_id
        if plan is not UNSET:
            field_dict["plan"] = plan
        if creator_id is not UNSET:
            field_dict["creator_id"] = creator_id
        if pack_builder_export is not UNSET:
            field_dict["pack_builder_export"] = pack_builder_export
        if overlap_decision is not UNSET:
            field_dict["overlap_decision"] = overlap_decision
        if materialize_as_draft is not UNSET:
            field_dict["materialize_as_draft"] = materialize_as_draft
        if idempotency_key is not UNSET:
            field_dict["idempotency_key"] = idempotency_key

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        plan_id = d.pop("plan_id", UNSET)
        if plan_id is None:
            plan_id = UNSET

        _plan = d.pop("plan", UNSET)
        plan: WorkflowPlan | Unset
        if _plan is None or _plan is UNSET:
            plan = UNSET
        else:
            plan = WorkflowPlan.from_dict(_plan)

        creator_id = d.pop("creator_id", UNSET)
        if creator_id is None:
            creator_id = UNSET

        _pack_builder_export = d.pop("pack_builder_export", UNSET)
        pack_builder_export: PackBuilderExportRequest | Unset
        if _pack_builder_export is None or _pack_builder_export is UNSET:
            pack_builder_export = UNSET
        else:
            pack_builder_export = PackBuilderExportRequest.from_dict(_pack_builder_export)

        overlap_decision = d.pop("overlap_decision", UNSET)

        materialize_as_draft = d.pop("materialize_as_draft", UNSET)
        if materialize_as_draft is None:
            materialize_as_draft = UNSET

        idempotency_key = d.pop("idempotency_key", UNSET)
        if idempotency_key is None:
            idempotency_key = UNSET

        workflow_plan_apply_request = cls(
            plan_id=plan_id,
            plan=plan,
            creator_id=creator_id,
            pack_builder_export=pack_builder_export,
            overlap_decision=overlap_decision,
            materialize_as_draft=materialize_as_draft,
            idempotency_key=idempotency_key,
        )

        workflow_plan_apply_request.additional_properties = d
        return workflow_plan_apply_request


from ..models.pack_builder_export_request import PackBuilderExportRequest  # noqa: E402
from ..models.workflow_plan import WorkflowPlan  # noqa: E402
