from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class AssessmentReportRequest(Model):
    """What to report on."""

    from_ms: int | Unset = UNSET
    """The beginning, in milliseconds since 1970."""

    to_ms: int | Unset = UNSET
    """The end, in milliseconds since 1970."""

    source_kind: str | Unset = UNSET
    """Where the incidents come from."""

    min_severity: str | Unset = UNSET
    """How bad they must be."""

    probes: list[str] | Unset = UNSET
    """The probes. All when it is omitted."""

    include_probe_results: bool | Unset = UNSET
    """Whether the results of the probes are included."""

    include_draft_suggestions: bool | Unset = UNSET
    """Whether reports are suggested."""

    persist_artifact: bool | Unset = UNSET
    """Whether the report is kept."""

    route_destination_ids: list[str] | Unset = UNSET
    """Where to publish it."""

    include_raw_payloads: bool | Unset = UNSET
    """Whether the events are included as they came."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "from_ms": "from_ms",
        "to_ms": "to_ms",
        "source_kind": "source_kind",
        "min_severity": "min_severity",
        "probes": "probes",
        "include_probe_results": "include_probe_results",
        "include_draft_suggestions": "include_draft_suggestions",
        "persist_artifact": "persist_artifact",
        "route_destination_ids": "route_destination_ids",
        "include_raw_payloads": "include_raw_payloads",
    }

    def to_dict(self) -> dict[str, Any]:
        from_ms = self.from_ms

        to_ms = self.to_ms

        source_kind = self.source_kind

        min_severity = self.min_severity

        probes: list[str] | Unset = UNSET
        if not isinstance(self.probes, Unset):
            probes = self.probes

        include_probe_results = self.include_probe_results

        include_draft_suggestions = self.include_draft_suggestions

        persist_artifact = self.persist_artifact

        route_destination_ids: list[str] | Unset = UNSET
        if not isinstance(self.route_destination_ids, Unset):
            route_destination_ids = self.route_destination_ids

        include_raw_payloads = self.include_raw_payloads

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if from_ms is not UNSET:
            field_dict["from_ms"] = from_ms
        if to_ms is not UNSET:
            field_dict["to_ms"] = to_ms
        if source_kind is not UNSET:
            field_dict["source_kind"] = source_kind
        if min_severity is not UNSET:
            field_dict["min_severity"] = min_severity
        if probes is not UNSET:
            field_dict["probes"] = probes
        if include_probe_results is not UNSET:
            field_dict["include_probe_results"] = include_probe_results
        if include_draft_suggestions is not UNSET:
            field_dict["include_draft_suggestions"] = include_draft_suggestions
        if persist_artifact is not UNSET:
            field_dict["persist_artifact"] = persist_artifact
        if route_destination_ids is not UNSET:
            field_dict["route_destination_ids"] = route_destination_ids
        if include_raw_payloads is not UNSET:
            field_dict["include_raw_payloads"] = include_raw_payloads

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        from_ms = d.pop("from_ms", UNSET)
        if from_ms is None:
            from_ms = UNSET

        to_ms = d.pop("to_ms", UNSET)
        if to_ms is None:
            to_ms = UNSET

        source_kind = d.pop("source_kind", UNSET)
        if source_kind is None:
            source_kind = UNSET

        min_severity = d.pop("min_severity", UNSET)
        if min_severity is None:
            min_severity = UNSET

        probes = d.pop("probes", UNSET)
        if probes is None:
            probes = UNSET

        include_probe_results = d.pop("include_probe_results", UNSET)
        if include_probe_results is None:
            include_probe_results = UNSET

        include_draft_suggestions = d.pop("include_draft_suggestions", UNSET)
        if include_draft_suggestions is None:
            include_draft_suggestions = UNSET

        persist_artifact = d.pop("persist_artifact", UNSET)
        if persist_artifact is None:
            persist_artifact = UNSET

        route_destination_ids = d.pop("route_destination_ids", UNSET)
        if route_destination_ids is None:
            route_destination_ids = UNSET

        include_raw_payloads = d.pop("include_raw_payloads", UNSET)
        if include_raw_payloads is None:
            include_raw_payloads = UNSET

        assessment_report_request = cls(
            from_ms=from_ms,
            to_ms=to_ms,
            source_kind=source_kind,
            min_severity=min_severity,
            probes=probes,
            include_probe_results=include_probe_results,
            include_draft_suggestions=include_draft_suggestions,
            persist_artifact=persist_artifact,
            route_destination_ids=route_destination_ids,
            include_raw_payloads=include_raw_payloads,
        )

        assessment_report_request.additional_properties = d
        return assessment_report_request
