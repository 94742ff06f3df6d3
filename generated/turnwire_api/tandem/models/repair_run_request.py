from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class RepairRunRequest(Model):
    """What to change of a node that failed."""

    node_id: str
    """The node."""

    prompt: str | Unset = UNSET
    """What it is told instead."""

    template_id: str | Unset = UNSET
    """The template of its agent."""

    model_policy: Any | Unset = UNSET
    """Which models it uses. Any JSON."""

    reason: str | Unset = UNSET
    """Why, for the record."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "node_id": "node_id",
        "prompt": "prompt",
        "template_id": "template_id",
        "model_policy": "model_policy",
        "reason": "reason",
    }

    def to_dict(self) -> dict[str, Any]:
        node_id = self.node_id

        prompt = self.prompt

        template_id = self.template_id

        model_policy = self.model_policy

        reason = self.reason

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "node_id": node_id,
            }
        )
        if prompt is not UNSET:
            field_dict["prompt"] = prompt
        if template_id is not UNSET:
            field_dict["template_id"] = template_id
        if model_policy is not UNSET:
            field_dict["model_policy"] = model_policy
        if reason is not UNSET:
            field_dict["reason"] = reason

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        node_id = d.pop("node_id")

        prompt = d.pop("prompt", UNSET)
        if prompt is None:
            prompt = UNSET

        template_id = d.pop("template_id", UNSET)
        if template_id is None:
            template_id = UNSET

        model_policy = d.pop("model_policy", UNSET)

        reason = d.pop("reason", UNSET)
        if reason is None:
            reason = UNSET

        repair_run_request = cls(
            node_id=node_id,
            prompt=prompt,
            template_id=template_id,
            model_policy=model_policy,
            reason=reason,
        )

        repair_run_request.additional_properties = d
        return repair_run_request
