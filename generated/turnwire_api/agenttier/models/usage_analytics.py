from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class UsageAnalytics(Model):
    """How many sandboxes there are. Everything is left out when Kubernetes cannot be asked."""

    total_sandboxes: int | Unset = UNSET
    """All of them."""

    status_breakdown: Counts | Unset = UNSET
    """How many sandboxes, by phase or by template. An empty phase is counted as `creating`, an
    unknown template as `unknown`."""

    template_breakdown: Counts | Unset = UNSET
    """How many sandboxes, by phase or by template. An empty phase is counted as `creating`, an
    unknown template as `unknown`."""

    avg_startup_ms: int | Unset = UNSET
    """How long it took them to start on the average, milliseconds."""

    startup_sample_count: int | Unset = UNSET
    """How many of them that is the average of."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "total_sandboxes": "total_sandboxes",
        "status_breakdown": "status_breakdown",
        "template_breakdown": "template_breakdown",
        "avg_startup_ms": "avg_startup_ms",
        "startup_sample_count": "startup_sample_count",
    }

    def to_dict(self) -> dict[str, Any]:
        total_sandboxes = self.total_sandboxes

        status_breakdown: dict[str, Any] | Unset = UNSET
        if not isinstance(self.status_breakdown, Unset):
            status_breakdown = self.status_breakdown.to_dict()

        template_breakdown: dict[str, Any] | Unset = UNSET
        if not isinstance(self.template_breakdown, Unset):
            template_breakdown = self.template_breakdown.to_dict()

        avg_startup_ms = self.avg_startup_ms

        startup_sample_count = self.startup_sample_count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if total_sandboxes is not UNSET:
            field_dict["total_sandboxes"] = total_sandboxes
        if status_breakdown is not UNSET:
            field_dict["status_breakdown"] = status_breakdown
        if template_breakdown is not UNSET:
            field_dict["template_breakdown"] = template_breakdown
        if avg_startup_ms is not UNSET:
            field_dict["avg_startup_ms"] = avg_startup_ms
        if startup_sample_count is not UNSET:
            field_dict["startup_sample_count"] = startup_sample_count

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        total_sandboxes = d.pop("total_sandboxes", UNSET)
        if total_sandboxes is None:
            total_sandboxes = UNSET

        _status_breakdown = d.pop("status_breakdown", UNSET)
        status_breakdown: Counts | Unset
        if _status_breakdown is None or _status_breakdown is UNSET:
            status_breakdown = UNSET
        else:
            status_breakdown = Counts.from_dict(_status_breakdown)

        _template_breakdown = d.pop("template_breakdown", UNSET)
        template_breakdown: Counts | Unset
        if _template_breakdown is None or _template_breakdown is UNSET:
            template_breakdown = UNSET
        else:
            template_breakdown = Counts.from_dict(_template_breakdown)

        avg_startup_ms = d.pop("avg_startup_ms", UNSET)
        if avg_startup_ms is None:
            avg_startup_ms = UNSET

        startup_sample_count = d.pop("startup_sample_count", UNSET)
        if startup_sample_count is None:
            startup_sample_count = UNSET

        usage_analytics = cls(
            total_sandboxes=total_sandboxes,
            status_breakdown=status_breakdown,
            template_breakdown=template_breakdown,
            avg_startup_ms=avg_startup_ms,
            startup_sample_count=startup_sample_count,
        )

        usage_analytics.additional_properties = d
        return usage_analytics


from ..models.counts import Counts  # noqa: E402
