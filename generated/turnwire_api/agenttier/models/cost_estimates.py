from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model, plain
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class CostEstimates(Model):
    """What sandboxes cost, in US dollars. Everything is left out when Kubernetes cannot be asked."""

    running_sandboxes: int | Unset = UNSET
    """Those that run."""

    stopped_sandboxes: int | Unset = UNSET
    """Those that are stopped."""

    total_hourly_compute: float | Unset = UNSET
    """CPU and memory, for an hour."""

    total_hourly_storage: float | Unset = UNSET
    """Workspaces, for an hour."""

    total_estimated_monthly: float | Unset = UNSET
    """All of it, for 30 days."""

    per_template: list[TemplateCost] | None | Unset = UNSET
    """By template; null when nothing runs."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "running_sandboxes": "running_sandboxes",
        "stopped_sandboxes": "stopped_sandboxes",
        "total_hourly_compute": "total_hourly_compute",
        "total_hourly_storage": "total_hourly_storage",
        "total_estimated_monthly": "total_estimated_monthly",
        "per_template": "per_template",
    }

    def to_dict(self) -> dict[str, Any]:
        running_sandboxes = self.running_sandboxes

        stopped_sandboxes = self.stopped_sandboxes

        total_hourly_compute = self.total_hourly_compute

        total_hourly_storage = self.total_hourly_storage

        total_estimated_monthly = self.total_estimated_monthly

        per_template: list[dict[str, Any]] | None | Unset = plain(self.per_template)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if running_sandboxes is not UNSET:
            field_dict["running_sandboxes"] = running_sandboxes
        if stopped_sandboxes is not UNSET:
            field_dict["stopped_sandboxes"] = stopped_sandboxes
        if total_hourly_compute is not UNSET:
            field_dict["total_hourly_compute"] = total_hourly_compute
        if total_hourly_storage is not UNSET:
            field_dict["total_hourly_storage"] = total_hourly_storage
        if total_estimated_monthly is not UNSET:
            field_dict["total_estimated_monthly"] = total_estimated_monthly
        if per_template is not UNSET:
            field_dict["per_template"] = per_template

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        running_sandboxes = d.pop("running_sandboxes", UNSET)
        if running_sandboxes is None:
            running_sandboxes = UNSET

        stopped_sandboxes = d.pop("stopped_sandboxes", UNSET)
        if stopped_sandboxes is None:
            stopped_sandboxes = UNSET

        total_hourly_compute = d.pop("total_hourly_compute", UNSET)
        if total_hourly_compute is None:
            total_hourly_compute = UNSET

        total_hourly_storage = d.pop("total_hourly_storage", UNSET)
        if total_hourly_storage is None:
            total_hourly_storage = UNSET

        total_estimated_monthly = d.pop("total_estimated_monthly", UNSET)
        if total_estimated_monthly is None:
            total_estimated_monthly = UNSET

        def _parse_per_template(data: object) -> list[TemplateCost] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                _per_template_type_0 = data
                per_template_type_0 = []
                if not isinstance(_per_template_type_0, list):
                    raise TypeError("per_template_type_0 is not an array")
                for per_template_type_0_item_data in _per_template_type_0:
                    per_template_type_0_item = TemplateCost.from_dict(per_template_type_0_item_data)

                    per_template_type_0.append(per_template_type_0_item)

                return per_template_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[TemplateCost] | None | Unset, data)

        per_template = _parse_per_template(d.pop("per_template", UNSET))

        cost_estimates = cls(
            running_sandboxes=running_sandboxes,
            stopped_sandboxes=stopped_sandboxes,
            total_hourly_compute=total_hourly_compute,
            total_hourly_storage=total_hourly_storage,
            total_estimated_monthly=total_estimated_monthly,
            per_template=per_template,
        )

        cost_estimates.additional_properties = d
        return cost_estimates


from ..models.template_cost import TemplateCost  # noqa: E402
