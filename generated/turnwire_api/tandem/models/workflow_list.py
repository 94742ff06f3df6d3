from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class WorkflowList(Model):
    """The workflows."""

    workflows: list[Workflow]
    """The workflows."""

    automation_previews: WorkflowListAutomationPreviews | Unset = UNSET
    """What each workflow would be as an automation, by its identifier."""

    count: int | Unset = UNSET
    """How many there are."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "workflows": "workflows",
        "automation_previews": "automation_previews",
        "count": "count",
    }

    def to_dict(self) -> dict[str, Any]:
        workflows = []
        for workflows_item_data in self.workflows:
            workflows_item = workflows_item_data.to_dict()
            workflows.append(workflows_item)

        automation_previews: dict[str, Any] | Unset = UNSET
        if not isinstance(self.automation_previews, Unset):
            automation_previews = self.automation_previews.to_dict()

        count = self.count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "workflows": workflows,
            }
        )
        if automation_previews is not UNSET:
            field_dict["automation_previews"] = automation_previews
        if count is not UNSET:
            field_dict["count"] = count

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _workflows = d.pop("workflows")
        workflows = []
        if not isinstance(_workflows, list):
            raise TypeError("workflows is not an array")
        for workflows_item_data in _workflows:
            workflows_item = Workflow.from_dict(workflows_item_data)

            workflows.append(workflows_item)

        _automation_previews = d.pop("automation_previews", UNSET)
        automation_previews: WorkflowListAutomationPreviews | Unset
        if _automation_previews is None or _automation_previews is UNSET:
            automation_previews = UNSET
        else:
            automation_previews = WorkflowListAutomationPreviews.from_dict(_automation_previews)

        count = d.pop("count", UNSET)
        if count is None:
            count = UNSET

        workflow_list = cls(
            workflows=workflows,
            automation_previews=automation_previews,
            count=count,
        )

        workflow_list.additional_properties = d
        return workflow_list


from ..models.workflow import Workflow  # noqa: E402
from ..models.workflow_list_automation_previews import WorkflowListAutomationPreviews  # noqa: E402
