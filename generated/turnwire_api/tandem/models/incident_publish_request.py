from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class IncidentPublishRequest(Model):
    """Where to publish."""

    destination_ids: list[str] | Unset = UNSET
    """The destinations. Those of the routes when it is omitted."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "destination_ids": "destination_ids",
    }

    def to_dict(self) -> dict[str, Any]:
        destination_ids: list[str] | Unset = UNSET
        if not isinstance(self.destination_ids, Unset):
            destination_ids = self.destination_ids

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if destination_ids is not UNSET:
            field_dict["destination_ids"] = destination_ids

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        destination_ids = d.pop("destination_ids", UNSET)
        if destination_ids is None:
            destination_ids = UNSET

        incident_publish_request = cls(
            destination_ids=destination_ids,
        )

        incident_publish_request.additional_properties = d
        return incident_publish_request
