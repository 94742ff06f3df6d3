from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class CoderReportRequest(Model):
    """A report. Which members it has differs by report; all may be omitted."""

    summary: str | Unset = UNSET
    """What it says, in short."""

    confidence: str | Unset = UNSET
    """How sure it is."""

    outcome: str | Unset = UNSET
    """What came out."""

    verdict: str | Unset = UNSET
    """The verdict of a review."""

    recommendation: str | Unset = UNSET
    """What is recommended."""

    risk_level: str | Unset = UNSET
    """How risky it is."""

    root_cause: str | Unset = UNSET
    """What the cause is."""

    fix_strategy: str | Unset = UNSET
    """How it is fixed."""

    steps: list[str] | Unset = UNSET
    """What was done."""

    observed_logs: list[str] | Unset = UNSET
    """What was logged."""

    likely_areas: list[str] | Unset = UNSET
    """Where to look."""

    affected_files: list[str] | Unset = UNSET
    """Files that are affected."""

    changed_files: list[str] | Unset = UNSET
    """Files that were changed."""

    blockers: list[str] | Unset = UNSET
    """What stands in the way."""

    requested_changes: list[str] | Unset = UNSET
    """What has to be changed."""

    required_checks: list[str] | Unset = UNSET
    """Checks that must pass."""

    required_approvals: list[str] | Unset = UNSET
    """Approvals that are needed."""

    regression_signals: list[Any] | Unset = UNSET
    """What might be broken."""

    duplicate_candidates: list[Any] | Unset = UNSET
    """What might be the same."""

    prior_runs_considered: list[Any] | Unset = UNSET
    """Earlier work that was looked at."""

    validation_steps: list[str] | Unset = UNSET
    """How it was checked."""

    validation_results: list[Any] | Unset = UNSET
    """What the checks said."""

    memory_hits_used: list[str] | Unset = UNSET
    """Entries of the memory that were used."""

    reproduction: Any | Unset = UNSET
    """How it can be seen."""

    notes: str | Unset = UNSET
    """What else there is to say."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "summary": "summary",
        "confidence": "confidence",
        "outcome": "outcome",
        "verdict": "verdict",
        "recommendation": "recommendation",
        "risk_level": "risk_level",
        "root_cause": "root_cause",
        "fix_strategy": "fix_strategy",
        "steps": "steps",
        "observed_logs": "observed_logs",
        "likely_areas": "likely_areas",
        "affected_files": "affected_files",
        "changed_files": "changed_files",
        "blockers": "blockers",
        "requested_changes": "requested_changes",
        "required_checks": "required_checks",
        "required_approvals": "required_approvals",
        "regression_signals": "regression_signals",
        "duplicate_candidates": "duplicate_candidates",
        "prior_runs_considered": "prior_runs_considered",
        "validation_steps": "validation_steps",
        "validation_results": "validation_results",
        "memory_hits_used": "memory_hits_used",
        "reproduction": "reproduction",
        "notes": "notes",
    }

    def to_dict(self) -> dict[str, Any]:
        summary = self.summary

        confidence = self.confidence

        outcome = self.outcome

        verdict = self.verdict

        recommendation = self.recommendation

        risk_level = self.risk_level

        root_cause = self.root_cause

        fix_strategy = self.fix_strategy

        steps: list[str] | Unset = UNSET
        if not isinstance(self.steps, Unset):
            steps = self.steps

        observed_logs: list[str] | Unset = UNSET
        if not isinstance(self.observed_logs, Unset):
            observed_logs = self.observed_logs

        likely_areas: list[str] | Unset = UNSET
        if not isinstance(self.likely_areas, Unset):
            likely_areas = self.likely_areas

        affected_files: list[str] | Unset = UNSET
        if not isinstance(self.affected_files, Unset):
            affected_files = self.affected_files

        changed_files: list[str] | Unset = UNSET
        if not isinstance(self.changed_files, Unset):
            changed_files = self.changed_files

        blockers: list[str] | Unset = UNSET
        if not isinstance(self.blockers, Unset):
            blockers = self.blockers

        requested_changes: list[str] | Unset = UNSET
        if not isinstance(self.requested_changes, Unset):
            requested_changes = self.requested_changes

        required_checks: list[str] | Unset = UNSET
        if not isinstance(self.required_checks, Unset):
            required_checks = self.required_checks

        required_approvals: list[str] | Unset = UNSET
        if not isinstance(self.required_approvals, Unset):
            required_approvals = self.required_approvals

        regression_signals: list[Any] | Unset = UNSET
        if not isinstance(self.regression_signals, Unset):
            regression_signals = self.regression_signals

        duplicate_candidates: list[Any] | Unset = UNSET
        if not isinstance(self.duplicate_candidates, Unset):
            duplicate_candidates = self.duplicate_candidates

        prior_runs_considered: list[Any] | Unset = UNSET
        if not isinstance(self.prior_runs_considered, Unset):
            prior_runs_considered = self.prior_runs_considered

        validation_steps: list[str] | Unset = UNSET
        if not isinstance(self.validation_steps, Unset):
            validation_steps = self.validation_steps

        validation_results: list[Any] | Unset = UNSET
        if not isinstance(self.validation_results, Unset):
            validation_results = self.validation_results

        memory_hits_used: list[str] | Unset = UNSET
        if not isinstance(self.memory_hits_used, Unset):
            memory_hits_used = self.memory_hits_used

        reproduction = self.reproduction

        notes = self.notes

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if summary is not UNSET:
            field_dict["summary"] = summary
        if confidence is not UNSET:
            field_dict["confidence"] = confidence
        if outcome is not UNSET:
            field_dict["outcome"] = outcome
        if verdict is not UNSET:
            field_dict["verdict"] = verdict
        if recommendation is not UNSET:
            field_dict["recommendation"] = recommendation
        if risk_level is not UNSET:
            field_dict["risk_level"] = risk_level
        if root_cause is not UNSET:
            field_dict["root_cause"] = root_cause
        if fix_strategy is not UNSET:
            field_dict["fix_strategy"] = fix_strategy
        if steps is not UNSET:
            field_dict["steps"] = steps
        if observed_logs is not UNSET:
            field_dict["observed_logs"] = observed_logs
        if likely_areas is not UNSET:
            field_dict["likely_areas"] = likely_areas
        if affected_files is not UNSET:
            field_dict["affected_files"] = affected_files
        if changed_files is not UNSET:
            field_dict["changed_files"] = changed_files
        if blockers is not UNSET:
            field_dict["blockers"] = blockers
        if requested_changes is not UNSET:
            field_dict["requested_changes"] = requested_changes
        if required_checks is not UNSET:
            field_dict["required_checks"] = required_checks
        if required_approvals is not UNSET:
            field_dict["required_approvals"] = required_approvals
        if regression_signals is not UNSET:
            field_dict["regression_signals"] = regression_signals
        if duplicate_candidates is not UNSET:
            field_dict["duplicate_candidates"] = duplicate_candidates
        if prior_runs_considered is not UNSET:
            field_dict["prior_runs_considered"] = prior_runs_considered
        if validation_steps is not UNSET:
            field_dict["validation_steps"] = validation_steps
        if validation_results is not UNSET:
            field_dict["validation_results"] = validation_results
        if memory_hits_used is not UNSET:
            field_dict["memory_hits_used"] = memory_hits_used
        if reproduction is not UNSET:
            field_dict["reproduction"] = reproduction
        if notes is not UNSET:
            field_dict["notes"] = notes

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        summary = d.pop("summary", UNSET)
        if summary is None:
            summary = UNSET

        confidence = d.pop("confidence", UNSET)
        if confidence is None:
            confidence = UNSET

        outcome = d.pop("outcome", UNSET)
        if outcome is None:
            outcome = UNSET

        verdict = d.pop("verdict", UNSET)
        if verdict is None:
            verdict = UNSET

        recommendation = d.pop("recommendation", UNSET)
        if recommendation is None:
            recommendation = UNSET

        risk_level = d.pop("risk_level", UNSET)
        if risk_level is None:
            risk_level = UNSET

        root_cause = d.pop("root_cause", UNSET)
        if root_cause is None:
            root_cause = UNSET

        fix_strategy = d.pop("fix_strategy", UNSET)
        if fix_strategy is None:
            fix_strategy = UNSET

        steps = d.pop("steps", UNSET)
        if steps is None:
            steps = UNSET

        observed_logs = d.pop("observed_logs", UNSET)
        if observed_logs is None:
            observed_logs = UNSET

        likely_areas = d.pop("likely_areas", UNSET)
        if likely_areas is None:
            likely_areas = UNSET

        affected_files = d.pop("affected_files", UNSET)
        if affected_files is None:
            affected_files = UNSET

        changed_files = d.pop("changed_files", UNSET)
        if changed_files is None:
            changed_files = UNSET

        blockers = d.pop("blockers", UNSET)
        if blockers is None:
            blockers = UNSET

        requested_changes = d.pop("requested_changes", UNSET)
        if requested_changes is None:
            requested_changes = UNSET

        required_checks = d.pop("required_checks", UNSET)
        if required_checks is None:
            required_checks = UNSET

        required_approvals = d.pop("required_approvals", UNSET)
        if required_approvals is None:
            required_approvals = UNSET

        regression_signals = d.pop("regression_signals", UNSET)
        if regression_signals is None:
            regression_signals = UNSET

        duplicate_candidates = d.pop("duplicate_candidates", UNSET)
        if duplicate_candidates is None:
            duplicate_candidates = UNSET

        prior_runs_considered = d.pop("prior_runs_considered", UNSET)
        if prior_runs_considered is None:
            prior_runs_considered = UNSET

        validation_steps = d.pop("validation_steps", UNSET)
        if validation_steps is None:
            validation_steps = UNSET

        validation_results = d.pop("validation_results", UNSET)
        if validation_results is None:
            validation_results = UNSET

        memory_hits_used = d.pop("memory_hits_used", UNSET)
        if memory_hits_used is None:
            memory_hits_used = UNSET

        reproduction = d.pop("reproduction", UNSET)

        notes = d.pop("notes", UNSET)
        if notes is None:
            notes = UNSET

        coder_report_request = cls(
            summary=summary,
            confidence=confidence,
            outcome=outcome,
            verdict=verdict,
            recommendation=recommendation,
            risk_level=risk_level,
            root_cause=root_cause,
            fix_strategy=fix_strategy,
            steps=steps,
            observed_logs=observed_logs,
            likely_areas=likely_areas,
            affected_files=affected_files,
            changed_files=changed_files,
            blockers=blockers,
            requested_changes=requested_changes,
            required_checks=required_checks,
            required_approvals=required_approvals,
            regression_signals=regression_signals,
            duplicate_candidates=duplicate_candidates,
            prior_runs_considered=prior_runs_considered,
            validation_steps=validation_steps,
            validation_results=validation_results,
            memory_hits_used=memory_hits_used,
            reproduction=reproduction,
            notes=notes,
        )

        coder_report_request.additional_properties = d
        return coder_report_request
