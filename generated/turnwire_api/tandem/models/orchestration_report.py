from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class OrchestrationReport(Model):
    """What is wrong."""

    valid: bool
    """Whether nothing is."""

    issues: list[OrchestrationIssue] | Unset = UNSET
    """What is."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "valid": "valid",
        "issues": "issues",
    }

    def to_dict(self) -> dict[str, Any]:
        valid = self.valid

        issues: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.issues, Unset):
            issues = []
            for issues_item_data in self.issues:
                issues_item = issues_item_data.to_dict()
                issues.append(issues_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "valid": valid,
            }
        )
        if issues is not UNSET:
            field_dict["issues"] = issues

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        valid = d.pop("valid")

        _issues = d.pop("issues", UNSET)
        issues: list[OrchestrationIssue] | Unset = UNSET
        if _issues is not None and _issues is not UNSET:
            issues = []
            if not isinstance(_issues, list):
                raise TypeError("issues is not an array")
            for issues_item_data in _issues:
                issues_item = OrchestrationIssue.from_dict(issues_item_data)

                issues.append(issues_item)

        orchestration_report = cls(
            valid=valid,
            issues=issues,
        )

        orchestration_report.additional_properties = d
        return orchestration_report


from ..models.orchestration_issue import OrchestrationIssue  # noqa: E402
