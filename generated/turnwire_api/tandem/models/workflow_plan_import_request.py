from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class WorkflowPlanImportRequest(Model):
    """A bundle to import."""

    bundle: JsonObject
    """A JSON object whose members are not described."""

    creator_id: str | Unset = UNSET
    """A hint who imports it."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "bundle": "bundle",
        "creator_id": "creator_id",
    }

    def to_dict(self) -> dict[str, Any]:
        bundle = self.bundle.to_dict()

        creator_id = self.creator_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "bundle": bundle,
            }
        )
        if creator_id is not UNSET:
            field_dict["creator_id"] = creator_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        bundle = JsonObject.from_dict(d.pop("bundle"))

        creator_id = d.pop("creator_id", UNSET)
        if creator_id is None:
            creator_id = UNSET

        workflow_plan_import_request = cls(
            bundle=bundle,
            creator_id=creator_id,
        )

        workflow_plan_import_request.additional_properties = d
        return workflow_plan_import_request


from ..models.json_object import JsonObject  # noqa: E402
