from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class Headroom(Model):
    """Spare capacity: pods that keep a place free."""

    replicas: int | Unset = UNSET
    """How many places."""

    cpu: str | Unset = UNSET
    """CPU of each, a Kubernetes quantity; may be empty."""

    memory: str | Unset = UNSET
    """Memory of each, a Kubernetes quantity; may be empty."""

    ready_replicas: int | Unset = UNSET
    """How many are ready; left out when none is."""

    enabled: bool | Unset = UNSET
    """Whether the Router has spare capacity at all."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "replicas": "replicas",
        "cpu": "cpu",
        "memory": "memory",
        "readyReplicas": "ready_replicas",
        "enabled": "enabled",
    }

    def to_dict(self) -> dict[str, Any]:
        replicas = self.replicas

        cpu = self.cpu

        memory = self.memory

        ready_replicas = self.ready_replicas

        enabled = self.enabled

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if replicas is not UNSET:
            field_dict["replicas"] = replicas
        if cpu is not UNSET:
            field_dict["cpu"] = cpu
        if memory is not UNSET:
            field_dict["memory"] = memory
        if ready_replicas is not UNSET:
            field_dict["readyReplicas"] = ready_replicas
        if enabled is not UNSET:
            field_dict["enabled"] = enabled

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        replicas = d.pop("replicas", UNSET)
        if replicas is None:
            replicas = UNSET

        cpu = d.pop("cpu", UNSET)
        if cpu is None:
            cpu = UNSET

        memory = d.pop("memory", UNSET)
        if memory is None:
            memory = UNSET

        ready_replicas = d.pop("readyReplicas", UNSET)
        if ready_replicas is None:
            ready_replicas = UNSET

        enabled = d.pop("enabled", UNSET)
        if enabled is None:
            enabled = UNSET

        headroom = cls(
            replicas=replicas,
            cpu=cpu,
            memory=memory,
            ready_replicas=ready_replicas,
            enabled=enabled,
        )

        headroom.additional_properties = d
        return headroom
