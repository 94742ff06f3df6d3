from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class OutputContract(Model):
    """What the result of a node must be."""

    kind: str
    """Kind of the result."""

    validator: Any | Unset = UNSET
    """What checks it."""

    enforcement: Any | Unset = UNSET
    """What happens when it does not fit."""

    schema: Any | Unset = UNSET
    """JSON Schema of the result."""

    summary_guidance: None | str | Unset = UNSET
    """How it is summed up."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "kind": "kind",
        "validator": "validator",
        "enforcement": "enforcement",
        "schema": "schema",
        "summary_guidance": "summary_guidance",
    }

    def to_dict(self) -> dict[str, Any]:
        kind = self.kind

        validator = self.validator

        enforcement = self.enforcement

        schema = self.schema

        summary_guidance: None | str | Unset = self.summary_guidance

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "kind": kind,
            }
        )
        if validator is not UNSET:
            field_dict["validator"] = validator
        if enforcement is not UNSET:
            field_dict["enforcement"] = enforcement
        if schema is not UNSET:
            field_dict["schema"] = schema
        if summary_guidance is not UNSET:
            field_dict["summary_guidance"] = summary_guidance

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        kind = d.pop("kind")

        validator = d.pop("validator", UNSET)

        enforcement = d.pop("enforcement", UNSET)

        schema = d.pop("schema", UNSET)

        summary_guidance = d.pop("summary_guidance", UNSET)

        output_contract = cls(
            kind=kind,
            validator=validator,
            enforcement=enforcement,
            schema=schema,
            summary_guidance=summary_guidance,
        )

        output_contract.additional_properties = d
        return output_contract
