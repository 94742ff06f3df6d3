from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class OrchestrationError(Model):
    """Why something was refused. `error` is a code here."""

    error: str
    """Code of the error."""

    detail: None | str | Unset = UNSET
    """What went wrong, for people."""

    updated_at_ms: int | None | Unset = UNSET
    """When the draft last changed."""

    report: Any | Unset = UNSET
    """What is wrong with the draft."""

    stale_references: list[Any] | Unset = UNSET
    """Automations that have changed."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "error": "error",
        "detail": "detail",
        "updated_at_ms": "updated_at_ms",
        "report": "report",
        "stale_references": "stale_references",
    }

    def to_dict(self) -> dict[str, Any]:
        error = self.error

        detail: None | str | Unset = self.detail

        updated_at_ms: int | None | Unset = self.updated_at_ms

        report = self.report

        stale_references: list[Any] | Unset = UNSET
        if not isinstance(self.stale_references, Unset):
            stale_references = self.stale_references

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "error": error,
            }
        )
        if detail is not UNSET:
            field_dict["detail"] = detail
        if updated_at_ms is not UNSET:
            field_dict["updated_at_ms"] = updated_at_ms
        if report is not UNSET:
            field_dict["report"] = report
        if stale_references is not UNSET:
            field_dict["stale_references"] = stale_references

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        error = d.pop("error")

        detail = d.pop("detail", UNSET)

        updated_at_ms = d.pop("updated_at_ms", UNSET)

        report = d.pop("report", UNSET)

        stale_references = d.pop("stale_references", UNSET)
        if stale_references is None:
            stale_references = UNSET

        orchestration_error = cls(
            error=error,
            detail=detail,
            updated_at_ms=updated_at_ms,
            report=report,
            stale_references=stale_references,
        )

        orchestration_error.additional_properties = d
        return orchestration_error
