from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class WorkflowHookList(Model):
    """The hooks."""

    hooks: list[WorkflowHook]
    """The hooks."""

    count: int | Unset = UNSET
    """How many there are."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "hooks": "hooks",
        "count": "count",
    }

    def to_dict(self) -> dict[str, Any]:
        hooks = []
        for hooks_item_data in self.hooks:
            hooks_item = hooks_item_data.to_dict()
            hooks.append(hooks_item)

        count = self.count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "hooks": hooks,
            }
        )
        if count is not UNSET:
            field_dict["count"] = count

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _hooks = d.pop("hooks")
        hooks = []
        if not isinstance(_hooks, list):
            raise TypeError("hooks is not an array")
        for hooks_item_data in _hooks:
            hooks_item = WorkflowHook.from_dict(hooks_item_data)

            hooks.append(hooks_item)

        count = d.pop("count", UNSET)
        if count is None:
            count = UNSET

        workflow_hook_list = cls(
            hooks=hooks,
            count=count,
        )

        workflow_hook_list.additional_properties = d
        return workflow_hook_list


from ..models.workflow_hook import WorkflowHook  # noqa: E402
