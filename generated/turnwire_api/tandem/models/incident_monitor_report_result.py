from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class IncidentMonitorReportResult(Model):
    """What was found. It differs by request; these members are the usual ones."""

    schema_version: int | None | Unset = UNSET
    """Version of the format."""

    generated_at_ms: int | None | Unset = UNSET
    """When it was made, in milliseconds since 1970."""

    scope: Any | Unset = UNSET
    """What was looked at."""

    counts: Any | Unset = UNSET
    """How much was found."""

    inventory: Any | Unset = UNSET
    """Who may do what."""

    rules: list[Any] | Unset = UNSET
    """The rules that were checked."""

    findings: list[Any] | Unset = UNSET
    """What was found."""

    results: list[Any] | Unset = UNSET
    """What the probes did."""

    cards: list[Any] | Unset = UNSET
    """The agents."""

    sections: Any | Unset = UNSET
    """The report."""

    markdown_summary: None | str | Unset = UNSET
    """The report in short, as Markdown."""

    markdown_export: None | str | Unset = UNSET
    """The cards, as Markdown."""

    authority_inventory: Any | Unset = UNSET
    """Who may do what."""

    evidence_pack: Any | Unset = UNSET
    """What it rests on."""

    draft_conversion: Any | Unset = UNSET
    """The reports that are suggested."""

    sensitive_values: Any | Unset = UNSET
    """How secrets were treated."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "schema_version": "schema_version",
        "generated_at_ms": "generated_at_ms",
        "scope": "scope",
        "counts": "counts",
        "inventory": "inventory",
        "rules": "rules",
        "findings": "findings",
        "results": "results",
        "cards": "cards",
        "sections": "sections",
        "markdown_summary": "markdown_summary",
        "markdown_export": "markdown_export",
        "authority_inventory": "authority_inventory",
        "evidence_pack": "evidence_pack",
        "draft_conversion": "draft_conversion",
        "sensitive_values": "sensitive_values",
    }

    def to_dict(self) -> dict[str, Any]:
        schema_version: int | None | Unset = self.schema_version

        generated_at_ms: int | None | Unset = self.generated_at_ms

        scope = self.scope

        counts = self.counts

        inventory = self.inventory

        rules: list[Any] | Unset = UNSET
        if not isinstance(self.rules, Unset):
            rules = self.rules

        findings: list[Any] | Unset = UNSET
        if not isinstance(self.findings, Unset):
            findings = self.findings

        results: list[Any] | Unset = UNSET
        if not isinstance(self.results, Unset):
            results = self.results

        cards: list[Any] | Unset = UNSET
        if not isinstance(self.cards, Unset):
            cards = self.cards

        sections = self.sections

        markdown_summary: None | str | Unset = self.markdown_summary

        markdown_export: None | str | Unset = self.markdown_export

        authority_inventory = self.authority_inventory

        evidence_pack = self.evidence_pack

        draft_conversion = self.draft_conversion

        sensitive_values = self.sensitive_values

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if schema_version is not UNSET:
            field_dict["schema_version"] = schema_version
        if generated_at_ms is not UNSET:
            field_dict["generated_at_ms"] = generated_at_ms
        if scope is not UNSET:
            field_dict["scope"] = scope
        if counts is not UNSET:
            field_dict["counts"] = counts
        if inventory is not UNSET:
            field_dict["inventory"] = inventory
        if rules is not UNSET:
            field_dict["rules"] = rules
        if findings is not UNSET:
            field_dict["findings"] = findings
        if results is not UNSET:
            field_dict["results"] = results
        if cards is not UNSET:
            field_dict["cards"] = cards
        if sections is not UNSET:
            field_dict["sections"] = sections
        if markdown_summary is not UNSET:
            field_dict["markdown_summary"] = markdown_summary
        if markdown_export is not UNSET:
            field_dict["markdown_export"] = markdown_export
        if authority_inventory is not UNSET:
            field_dict["authority_inventory"] = authority_inventory
        if evidence_pack is not UNSET:
            field_dict["evidence_pack"] = evidence_pack
        if draft_conversion is not UNSET:
            field_dict["draft_conversion"] = draft_conversion
        if sensitive_values is not UNSET:
            field_dict["sensitive_values"] = sensitive_values

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        schema_version = d.pop("schema_version", UNSET)

        generated_at_ms = d.pop("generated_at_ms", UNSET)

        scope = d.pop("scope", UNSET)

        counts = d.pop("counts", UNSET)

        inventory = d.pop("inventory", UNSET)

        rules = d.pop("rules", UNSET)
        if rules is None:
            rules = UNSET

        findings = d.pop("findings", UNSET)
        if findings is None:
            findings = UNSET

        results = d.pop("results", UNSET)
        if results is None:
            results = UNSET

        cards = d.pop("cards", UNSET)
        if cards is None:
            cards = UNSET

        sections = d.pop("sections", UNSET)

        markdown_summary = d.pop("markdown_summary", UNSET)

        markdown_export = d.pop("markdown_export", UNSET)

        authority_inventory = d.pop("authority_inventory", UNSET)

        evidence_pack = d.pop("evidence_pack", UNSET)

        draft_conversion = d.pop("draft_conversion", UNSET)

        sensitive_values = d.pop("sensitive_values", UNSET)

        incident_monitor_report_result = cls(
            schema_version=schema_version,
            generated_at_ms=generated_at_ms,
            scope=scope,
            counts=counts,
            inventory=inventory,
            rules=rules,
            findings=findings,
            results=results,
            cards=cards,
            sections=sections,
            markdown_summary=markdown_summary,
            markdown_export=markdown_export,
            authority_inventory=authority_inventory,
            evidence_pack=evidence_pack,
            draft_conversion=draft_conversion,
            sensitive_values=sensitive_values,
        )

        incident_monitor_report_result.additional_properties = d
        return incident_monitor_report_result
