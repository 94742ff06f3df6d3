from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class WorkflowDetails(Model):
    """A workflow and what belongs to it."""

    workflow: Workflow
    """A workflow."""

    hooks: list[WorkflowHook] | Unset = UNSET
    """Its hooks."""

    automation_preview: Any | Unset = UNSET
    """What it would be as an automation."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "workflow": "workflow",
        "hooks": "hooks",
        "automation_preview": "automation_preview",
    }

    def to_dict(self) -> dict[str, Any]:
        workflow = self.workflow.to_dict()

        hooks: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.hooks, Unset):
            hooks = []
            for hooks_item_data in self.hooks:
                hooks_item = hooks_item_data.to_dict()
                hooks.append(hooks_item)

        automation_preview = self.automation_preview

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "workflow": workflow,
            }
        )
        if hooks is not UNSET:
            field_dict["hooks"] = hooks
        if automation_preview is not UNSET:
            field_dict["automation_preview"] = automation_preview

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        workflow = Workflow.from_dict(d.pop("workflow"))

        _hooks = d.pop("hooks", UNSET)
        hooks: list[WorkflowHook] | Unset = UNSET
        if _hooks is not None and _hooks is not UNSET:
            hooks = []
            if not isinstance(_hooks, list):
                raise TypeError("hooks is not an array")
            for hooks_item_data in _hooks:
                hooks_item = WorkflowHook.from_dict(hooks_item_data)

                hooks.append(hooks_item)

        automation_preview = d.pop("automation_preview", UNSET)

        workflow_details = cls(
            workflow=workflow,
            hooks=hooks,
            automation_preview=automation_preview,
        )

        workflow_details.additional_properties = d
        return workflow_details


from ..models.workflow import Workflow  # noqa: E402
from ..models.workflow_hook import WorkflowHook  # noqa: E402
