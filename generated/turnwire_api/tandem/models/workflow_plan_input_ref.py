from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class WorkflowPlanInputRef(Model):
    """The result of another step."""

    from_step_id: None | str | Unset = UNSET
    """The other step."""

    alias: None | str | Unset = UNSET
    """What the result is called in this step."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "from_step_id": "from_step_id",
        "alias": "alias",
    }

    def to_dict(self) -> dict[str, Any]:
        from_step_id: None | str | Unset = self.from_step_id

        alias: None | str | Unset = self.alias

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if from_step_id is not UNSET:
            field_dict["from_step_id"] = from_step_id
        if alias is not UNSET:
            field_dict["alias"] = alias

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        from_step_id = d.pop("from_step_id", UNSET)

        alias = d.pop("alias", UNSET)

        workflow_plan_input_ref = cls(
            from_step_id=from_step_id,
            alias=alias,
        )

        workflow_plan_input_ref.additional_properties = d
        return workflow_plan_input_ref
