from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class OrchestrationRevisionRequest(Model):
    """The draft that is meant."""

    expected_updated_at_ms: int | Unset = UNSET
    """The draft's `updated_at_ms`, as it was read. It is not compared when it is omitted."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "expected_updated_at_ms": "expected_updated_at_ms",
    }

    def to_dict(self) -> dict[str, Any]:
        expected_updated_at_ms = self.expected_updated_at_ms

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if expected_updated_at_ms is not UNSET:
            field_dict["expected_updated_at_ms"] = expected_updated_at_ms

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        expected_updated_at_ms = d.pop("expected_updated_at_ms", UNSET)
        if expected_updated_at_ms is None:
            expected_updated_at_ms = UNSET

        orchestration_revision_request = cls(
            expected_updated_at_ms=expected_updated_at_ms,
        )

        orchestration_revision_request.additional_properties = d
        return orchestration_revision_request
