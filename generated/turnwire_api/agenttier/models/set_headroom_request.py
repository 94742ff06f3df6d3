from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class SetHeadroomRequest(Model):
    """Spare capacity to keep."""

    replicas: int
    """How many places, 0 to 50."""

    cpu: str | Unset = UNSET
    """CPU of each, a Kubernetes quantity; as it is when it is left out."""

    memory: str | Unset = UNSET
    """Memory of each, a Kubernetes quantity; as it is when it is left out."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "replicas": "replicas",
        "cpu": "cpu",
        "memory": "memory",
    }

    def to_dict(self) -> dict[str, Any]:
        replicas = self.replicas

        cpu = self.cpu

        memory = self.memory

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "replicas": replicas,
            }
        )
        if cpu is not UNSET:
            field_dict["cpu"] = cpu
        if memory is not UNSET:
            field_dict["memory"] = memory

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        replicas = d.pop("replicas")

        cpu = d.pop("cpu", UNSET)
        if cpu is None:
            cpu = UNSET

        memory = d.pop("memory", UNSET)
        if memory is None:
            memory = UNSET

        set_headroom_request = cls(
            replicas=replicas,
            cpu=cpu,
            memory=memory,
        )

        set_headroom_request.additional_properties = d
        return set_headroom_request
