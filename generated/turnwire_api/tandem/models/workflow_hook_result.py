from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class WorkflowHookResult(Model):
    """The hook as it is now."""

    hook: WorkflowHook
    """Starts a workflow when something happens."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "hook": "hook",
    }

    def to_dict(self) -> dict[str, Any]:
        hook = self.hook.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "hook": hook,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        hook = WorkflowHook.from_dict(d.pop("hook"))

        workflow_hook_result = cls(
            hook=hook,
        )

        workflow_hook_result.additional_properties = d
        return workflow_hook_result


from ..models.workflow_hook import WorkflowHook  # noqa: E402
