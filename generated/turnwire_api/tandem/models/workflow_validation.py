from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class WorkflowValidation(Model):
    """What is wrong with the workflows."""

    messages: list[Any]
    """What was found."""

    registry: Any | Unset = UNSET
    """The workflows, as they were read."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "messages": "messages",
        "registry": "registry",
    }

    def to_dict(self) -> dict[str, Any]:
        messages = self.messages

        registry = self.registry

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "messages": messages,
            }
        )
        if registry is not UNSET:
            field_dict["registry"] = registry

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        messages: list[Any] = d.pop("messages")

        registry = d.pop("registry", UNSET)

        workflow_validation = cls(
            messages=messages,
            registry=registry,
        )

        workflow_validation.additional_properties = d
        return workflow_validation
