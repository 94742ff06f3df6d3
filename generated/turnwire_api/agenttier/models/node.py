from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class Node(Model):
    """A node and how full it is."""

    name: str
    """Its name."""

    ready: bool | Unset = UNSET
    """Whether it is ready."""

    instance_type: str | Unset = UNSET
    """What kind of machine it is; left out when unknown."""

    node_group: str | Unset = UNSET
    """Its group; left out when unknown."""

    allocatable: NodeResources | Unset = UNSET
    """CPU and memory."""

    requests: NodeResources | Unset = UNSET
    """CPU and memory."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "ready": "ready",
        "instanceType": "instance_type",
        "nodeGroup": "node_group",
        "allocatable": "allocatable",
        "requests": "requests",
    }

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        ready = self.ready

        instance_type = self.instance_type

        node_group = self.node_group

        allocatable: dict[str, Any] | Unset = UNSET
        if not isinstance(self.allocatable, Unset):
            allocatable = self.allocatable.to_dict()

        requests: dict[str, Any] | Unset = UNSET
        if not isinstance(self.requests, Unset):
            requests = self.requests.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
            }
        )
        if ready is not UNSET:
            field_dict["ready"] = ready
        if instance_type is not UNSET:
            field_dict["instanceType"] = instance_type
        if node_group is not UNSET:
            field_dict["nodeGroup"] = node_group
        if allocatable is not UNSET:
            field_dict["allocatable"] = allocatable
        if requests is not UNSET:
            field_dict["requests"] = requests

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        name = d.pop("name")

        ready = d.pop("ready", UNSET)
        if ready is None:
            ready = UNSET

        instance_type = d.pop("instanceType", UNSET)
        if instance_type is None:
            instance_type = UNSET

        node_group = d.pop("nodeGroup", UNSET)
        if node_group is None:
            node_group = UNSET

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

        node = cls(
            name=name,
            ready=ready,
            instance_type=instance_type,
            node_group=node_group,
            allocatable=allocatable,
            requests=requests,
        )

        node.additional_properties = d
        return node


from ..models.node_resources import NodeResources  # noqa: E402
