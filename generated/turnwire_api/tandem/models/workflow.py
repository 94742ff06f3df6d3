from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class Workflow(Model):
    """A workflow."""

    workflow_id: str
    """Identifier of the workflow."""

    name: None | str | Unset = UNSET
    """Its name."""

    description: None | str | Unset = UNSET
    """What it does."""

    enabled: bool | Unset = UNSET
    """Whether it may run."""

    steps: list[Any] | Unset = UNSET
    """Its steps."""

    hooks: list[WorkflowHook] | Unset = UNSET
    """Its hooks."""

    source: Any | Unset = UNSET
    """Where it comes from."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "workflow_id": "workflow_id",
        "name": "name",
        "description": "description",
        "enabled": "enabled",
        "steps": "steps",
        "hooks": "hooks",
        "source": "source",
    }

    def to_dict(self) -> dict[str, Any]:
        workflow_id = self.workflow_id

        name: None | str | Unset = self.name

        description: None | str | Unset = self.description

        enabled = self.enabled

        steps: list[Any] | Unset = UNSET
        if not isinstance(self.steps, Unset):
            steps = self.steps

        hooks: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.hooks, Unset):
            hooks = []
            for hooks_item_data in self.hooks:
                hooks_item = hooks_item_data.to_dict()
                hooks.append(hooks_item)

        source = self.source

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "workflow_id": workflow_id,
            }
        )
        if name is not UNSET:
            field_dict["name"] = name
        if description is not UNSET:
            field_dict["description"] = description
        if enabled is not UNSET:
            field_dict["enabled"] = enabled
        if steps is not UNSET:
            field_dict["steps"] = steps
        if hooks is not UNSET:
            field_dict["hooks"] = hooks
        if source is not UNSET:
            field_dict["source"] = source

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        workflow_id = d.pop("workflow_id")

        name = d.pop("name", UNSET)

        description = d.pop("description", UNSET)

        enabled = d.pop("enabled", UNSET)
        if enabled is None:
            enabled = UNSET

        steps = d.pop("steps", UNSET)
        if steps is None:
            steps = UNSET

        _hooks = d.pop("hooks", UNSET)
        hooks: list[WorkflowHook] | Unset = UNSET
        if _hooks is not None and _hooks is not UNSET:
            hooks = []
            if not isinstance(_hooks, list):
                raise TypeError("hooks is not an array")
            for hooks_item_data in _hooks:
                hooks_item = WorkflowHook.from_dict(hooks_item_data)

                hooks.append(hooks_item)

        source = d.pop("source", UNSET)

        workflow = cls(
            workflow_id=workflow_id,
            name=name,
            description=description,
            enabled=enabled,
            steps=steps,
            hooks=hooks,
            source=source,
        )

        workflow.additional_properties = d
        return workflow


from ..models.workflow_hook import WorkflowHook  # noqa: E402
