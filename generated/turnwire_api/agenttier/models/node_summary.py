from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class NodeSummary(Model):
    """All nodes and how full they are."""

    ready: int | Unset = UNSET
    """Nodes that are ready."""

    total: int | Unset = UNSET
    """Nodes."""

    cpu_saturation_pct: float | Unset = UNSET
    """How much CPU is taken, percent."""

    mem_saturation_pct: float | Unset = UNSET
    """How much memory is taken, percent."""

    allocatable: NodeResources | Unset = UNSET
    """CPU and memory."""

    requests: NodeResources | Unset = UNSET
    """CPU and memory."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "ready": "ready",
        "total": "total",
        "cpuSaturationPct": "cpu_saturation_pct",
        "memSaturationPct": "mem_saturation_pct",
        "allocatable": "allocatable",
        "requests": "requests",
    }

    def to_dict(self) -> dict[str, Any]:
        ready = self.ready

        total = self.total

        cpu_saturation_pct = self.cpu_saturation_pct

        mem_saturation_pct = self.mem_saturation_pct

        allocatable: dict[str, Any] | Unset = UNSET
        if not isinstance(self.allocatable, Unset):
            allocatable = self.allocatable.to_dict()

        requests: dict[str, Any] | Unset = UNSET
        if not isinstance(self.requests, Unset):
            requests = self.requests.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if ready is not UNSET:
            field_dict["ready"] = ready
        if total is not UNSET:
            field_dict["total"] = total
        if cpu_saturation_pct is not UNSET:
            field_dict["cpuSaturationPct"] = cpu_saturation_pct
        if mem_saturation_pct is not UNSET:
            field_dict["memSaturationPct"] = mem_saturation_pct
        if allocatable is not UNSET:
            field_dict["allocatable"] = allocatable
        if requests is not UNSET:
            field_dict["requests"] = requests

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        ready = d.pop("ready", UNSET)
        if ready is None:
            ready = UNSET

        total = d.pop("total", UNSET)
        if total is None:
            total = UNSET

        cpu_saturation_pct = d.pop("cpuSaturationPct", UNSET)
        if cpu_saturation_pct is None:
            cpu_saturation_pct = UNSET

        mem_saturation_pct = d.pop("memSaturationPct", UNSET)
        if mem_saturation_pct is None:
            mem_saturation_pct = UNSET

        _allocatable = d.pop("allocatable", UNSET)
        allocatable: NodeResources | Unset
        if _allocatable is None or _allocatable is UNSET:
            allocatable = UNSET
        else:
            allocatable = NodeResources.from_dict(_allocatable)

        _requests = d.pop("requests", UNSET)
        requests: NodeResources | Unset
        if _requests is None or _requests is UNSET:
            requests = UNSET
        else:
            requests = NodeResources.from_dict(_requests)

        node_summary = cls(
            ready=ready,
            total=total,
            cpu_saturation_pct=cpu_saturation_pct,
            mem_saturation_pct=mem_saturation_pct,
            allocatable=allocatable,
            requests=requests,
        )

        node_summary.additional_properties = d
        return node_summary


from ..models.node_resources import NodeResources  # noqa: E402
