from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class WorkflowSimulateRequest(Model):
    """An event that did not happen."""

    event_type: str
    """Its type."""

    properties: Any | Unset = UNSET
    """Its properties."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "event_type": "event_type",
        "properties": "properties",
    }

    def to_dict(self) -> dict[str, Any]:
        event_type = self.event_type

        properties = self.properties

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "event_type": event_type,
            }
        )
        if properties is not UNSET:
            field_dict["properties"] = properties

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        event_type = d.pop("event_type")

        properties = d.pop("properties", UNSET)

        workflow_simulate_request = cls(
            event_type=event_type,
            properties=properties,
        )

        workflow_simulate_request.additional_properties = d
        return workflow_simulate_request
