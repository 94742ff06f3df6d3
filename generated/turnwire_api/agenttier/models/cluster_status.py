from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ClusterStatus(Model):
    """How many nodes and pods there are."""

    nodes: int | Unset = UNSET
    """Nodes."""

    nodes_ready: int | Unset = UNSET
    """Nodes that are ready."""

    pods: int | Unset = UNSET
    """Pods."""

    sandbox_pods: int | Unset = UNSET
    """Pods of sandboxes."""

    headroom_ready: int | Unset = UNSET
    """Spare places that are ready."""

    autoscaler_enabled: bool | Unset = UNSET
    """Whether nodes are added when they are needed."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "nodes": "nodes",
        "nodesReady": "nodes_ready",
        "pods": "pods",
        "sandboxPods": "sandbox_pods",
        "headroomReady": "headroom_ready",
        "autoscalerEnabled": "autoscaler_enabled",
    }

    def to_dict(self) -> dict[str, Any]:
        nodes = self.nodes

        nodes_ready = self.nodes_ready

        pods = self.pods

        sandbox_pods = self.sandbox_pods

        headroom_ready = self.headroom_ready

        autoscaler_enabled = self.autoscaler_enabled

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if nodes is not UNSET:
            field_dict["nodes"] = nodes
        if nodes_ready is not UNSET:
            field_dict["nodesReady"] = nodes_ready
        if pods is not UNSET:
            field_dict["pods"] = pods
        if sandbox_pods is not UNSET:
            field_dict["sandboxPods"] = sandbox_pods
        if headroom_ready is not UNSET:
            field_dict["headroomReady"] = headroom_ready
        if autoscaler_enabled is not UNSET:
            field_dict["autoscalerEnabled"] = autoscaler_enabled

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        nodes = d.pop("nodes", UNSET)
        if nodes is None:
            nodes = UNSET

        nodes_ready = d.pop("nodesReady", UNSET)
        if nodes_ready is None:
            nodes_ready = UNSET

        pods = d.pop("pods", UNSET)
        if pods is None:
            pods = UNSET

        sandbox_pods = d.pop("sandboxPods", UNSET)
        if sandbox_pods is None:
            sandbox_pods = UNSET

        headroom_ready = d.pop("headroomReady", UNSET)
        if headroom_ready is None:
            headroom_ready = UNSET

        autoscaler_enabled = d.pop("autoscalerEnabled", UNSET)
        if autoscaler_enabled is None:
            autoscaler_enabled = UNSET

        cluster_status = cls(
            nodes=nodes,
            nodes_ready=nodes_ready,
            pods=pods,
            sandbox_pods=sandbox_pods,
            headroom_ready=headroom_ready,
            autoscaler_enabled=autoscaler_enabled,
        )

        cluster_status.additional_properties = d
        return cluster_status
