from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ArtifactContract(Model):
    """What is handed over."""

    artifact_type: str
    """Kind of the artifact."""

    schema: Any | Unset = UNSET
    """JSON Schema of the artifact."""

    required: bool | Unset = UNSET
    """Whether it must be there."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "artifact_type": "artifact_type",
        "schema": "schema",
        "required": "required",
    }

    def to_dict(self) -> dict[str, Any]:
        artifact_type = self.artifact_type

        schema = self.schema

        required = self.required

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "artifact_type": artifact_type,
            }
        )
        if schema is not UNSET:
            field_dict["schema"] = schema
        if required is not UNSET:
            field_dict["required"] = required

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        artifact_type = d.pop("artifact_type")

        schema = d.pop("schema", UNSET)

        required = d.pop("required", UNSET)
        if required is None:
            required = UNSET

        artifact_contract = cls(
            artifact_type=artifact_type,
            schema=schema,
            required=required,
        )

        artifact_contract.additional_properties = d
        return artifact_contract
