from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class OrchestrationValidation(Model):
    """What is wrong with a draft."""

    orchestration_id: None | str | Unset = UNSET
    """Its identifier."""

    version: int | None | Unset = UNSET
    """Its version; 0 for the draft."""

    report: OrchestrationReport
    """What is wrong."""

    stale_references: list[OrchestrationReference] | Unset = UNSET
    """Automations that have changed since they were chosen."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "orchestration_id": "orchestration_id",
        "version": "version",
        "report": "report",
        "stale_references": "stale_references",
    }

    def to_dict(self) -> dict[str, Any]:
        report = self.report.to_dict()

        orchestration_id: None | str | Unset = self.orchestration_id

        version: int | None | Unset = self.version

        stale_references: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.stale_references, Unset):
            stale_references = []
            for stale_references_item_data in self.stale_references:
                stale_references_item = stale_references_item_data.to_dict()
                stale_references.append(stale_references_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "report": report,
            }
        )
        if orchestration_id is not UNSET:
            field_dict["orchestration_id"] = orchestration_id
        if version is not UNSET:
            field_dict["version"] = version
        if stale_references is not UNSET:
            field_dict["stale_references"] = stale_references

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        report = OrchestrationReport.from_dict(d.pop("report"))

        orchestration_id = d.pop("orchestration_id", UNSET)

        version = d.pop("version", UNSET)

        _stale_references = d.pop("stale_references", UNSET)
        stale_references: list[OrchestrationReference] | Unset = UNSET
        if _stale_references is not None and _stale_references is not UNSET:
            stale_references = []
            if not isinstance(_stale_references, list):
                raise TypeError("stale_references is not an array")
            for stale_references_item_data in _stale_references:
                stale_references_item = OrchestrationReference.from_dict(stale_references_item_data)

                stale_references.append(stale_references_item)

        orchestration_validation = cls(
            report=report,
            orchestration_id=orchestration_id,
            version=version,
            stale_references=stale_references,
        )

        orchestration_validation.additional_properties = d
        return orchestration_validation


from ..models.orchestration_reference import OrchestrationReference  # noqa: E402
from ..models.orchestration_report import OrchestrationReport  # noqa: E402
