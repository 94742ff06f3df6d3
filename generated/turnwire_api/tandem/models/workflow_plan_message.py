from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class WorkflowPlanMessage(Model):
    """One message."""

    role: str
    """Who wrote it."""

    text: str
    """Its text."""

    created_at_ms: int | None | Unset = UNSET
    """When it was written, in milliseconds since 1970. The planner's message in an answer has
    none."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "role": "role",
        "text": "text",
        "created_at_ms": "created_at_ms",
    }

    def to_dict(self) -> dict[str, Any]:
        role = self.role

        text = self.text

        created_at_ms: int | None | Unset = self.created_at_ms

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "role": role,
                "text": text,
            }
        )
        if created_at_ms is not UNSET:
            field_dict["created_at_ms"] = created_at_ms

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        role = d.pop("role")

        text = d.pop("text")

        created_at_ms = d.pop("created_at_ms", UNSET)

        workflow_plan_message = cls(
            role=role,
            text=text,
            created_at_ms=created_at_ms,
        )

        workflow_plan_message.additional_properties = d
        return workflow_plan_message
