from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class WorkflowPlanMessageRequest(Model):
    """A message to the planner."""

    plan_id: str
    """The plan."""

    message: str
    """What to change."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "plan_id": "plan_id",
        "message": "message",
    }

    def to_dict(self) -> dict[str, Any]:
        plan_id = self.plan_id

        message = self.message

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "plan_id": plan_id,
                "message": message,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        plan_id = d.pop("plan_id")

        message = d.pop("message")

        workflow_plan_message_request = cls(
            plan_id=plan_id,
            message=message,
        )

        workflow_plan_message_request.additional_properties = d
        return workflow_plan_message_request
