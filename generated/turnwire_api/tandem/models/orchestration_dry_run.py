from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model, plain
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class OrchestrationDryRun(Model):
    """What would happen."""

    allowed: bool
    """Whether it may be taken."""

    issues: list[OrchestrationDryRunIssue] | Unset = UNSET
    """Why not."""

    edge: None | OrchestrationDryRunEdge | Unset = UNSET
    """The way."""

    target: None | OrchestrationDryRunTarget | Unset = UNSET
    """Where it leads."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "allowed": "allowed",
        "issues": "issues",
        "edge": "edge",
        "target": "target",
    }

    def to_dict(self) -> dict[str, Any]:
        allowed = self.allowed

        issues: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.issues, Unset):
            issues = []
            for issues_item_data in self.issues:
                issues_item = issues_item_data.to_dict()
                issues.append(issues_item)

        edge: dict[str, Any] | None | Unset = plain(self.edge)

        target: dict[str, Any] | None | Unset = plain(self.target)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "allowed": allowed,
            }
        )
        if issues is not UNSET:
            field_dict["issues"] = issues
        if edge is not UNSET:
            field_dict["edge"] = edge
        if target is not UNSET:
            field_dict["target"] = target

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        allowed = d.pop("allowed")

        _issues = d.pop("issues", UNSET)
        issues: list[OrchestrationDryRunIssue] | Unset = UNSET
        if _issues is not None and _issues is not UNSET:
            issues = []
            if not isinstance(_issues, list):
                raise TypeError("issues is not an array")
            for issues_item_data in _issues:
                issues_item = OrchestrationDryRunIssue.from_dict(issues_item_data)

                issues.append(issues_item)

        def _parse_edge(data: object) -> None | OrchestrationDryRunEdge | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                edge_type_0 = OrchestrationDryRunEdge.from_dict(data)

                return edge_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OrchestrationDryRunEdge | Unset, data)

        edge = _parse_edge(d.pop("edge", UNSET))

        def _parse_target(data: object) -> None | OrchestrationDryRunTarget | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                target_type_0 = OrchestrationDryRunTarget.from_dict(data)

                return target_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OrchestrationDryRunTarget | Unset, data)

        target = _parse_target(d.pop("target", UNSET))

        orchestration_dry_run = cls(
            allowed=allowed,
            issues=issues,
            edge=edge,
            target=target,
        )

        orchestration_dry_run.additional_properties = d
        return orchestration_dry_run


from ..models.orchestration_dry_run_edge import OrchestrationDryRunEdge  # noqa: E402
from ..models.orchestration_dry_run_issue import OrchestrationDryRunIssue  # noqa: E402
from ..models.orchestration_dry_run_target import OrchestrationDryRunTarget  # noqa: E402
