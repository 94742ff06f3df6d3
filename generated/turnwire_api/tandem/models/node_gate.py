from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class NodeGate(Model):
    """Where a person decides how a run goes on."""

    required: bool | Unset = UNSET
    """Whether somebody has to decide."""

    decisions: list[str] | Unset = UNSET
    """What can be decided."""

    rework_targets: list[str] | Unset = UNSET
    """The nodes that can be done again."""

    instructions: None | str | Unset = UNSET
    """What to look at."""

    expiry_policy: Any | Unset = UNSET
    """What happens when nobody decides."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "required": "required",
        "decisions": "decisions",
        "rework_targets": "rework_targets",
        "instructions": "instructions",
        "expiry_policy": "expiry_policy",
    }

    def to_dict(self) -> dict[str, Any]:
        required = self.required

        decisions: list[str] | Unset = UNSET
        if not isinstance(self.decisions, Unset):
            decisions = self.decisions

        rework_targets: list[str] | Unset = UNSET
        if not isinstance(self.rework_targets, Unset):
            rework_targets = self.rework_targets

        instructions: None | str | Unset = self.instructions

        expiry_policy = self.expiry_policy

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if required is not UNSET:
            field_dict["required"] = required
        if decisions is not UNSET:
            field_dict["decisions"] = decisions
        if rework_targets is not UNSET:
            field_dict["rework_targets"] = rework_targets
        if instructions is not UNSET:
            field_dict["instructions"] = instructions
        if expiry_policy is not UNSET:
            field_dict["expiry_policy"] = expiry_policy

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        required = d.pop("required", UNSET)
        if required is None:
            required = UNSET

        decisions = d.pop("decisions", UNSET)
        if decisions is None:
            decisions = UNSET

        rework_targets = d.pop("rework_targets", UNSET)
        if rework_targets is None:
            rework_targets = UNSET

        instructions = d.pop("instructions", UNSET)

        expiry_policy = d.pop("expiry_policy", UNSET)

        node_gate = cls(
            required=required,
            decisions=decisions,
            rework_targets=rework_targets,
            instructions=instructions,
            expiry_policy=expiry_policy,
        )

        node_gate.additional_properties = d
        return node_gate
