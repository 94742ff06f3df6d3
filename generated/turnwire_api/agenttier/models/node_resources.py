from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class NodeResources(Model):
    """CPU and memory."""

    cpu_millis: int | Unset = UNSET
    """Thousandths of a CPU."""

    mem_bytes: int | Unset = UNSET
    """Bytes of memory."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "cpuMillis": "cpu_millis",
        "memBytes": "mem_bytes",
    }

    def to_dict(self) -> dict[str, Any]:
        cpu_millis = self.cpu_millis

        mem_bytes = self.mem_bytes

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if cpu_millis is not UNSET:
            field_dict["cpuMillis"] = cpu_millis
        if mem_bytes is not UNSET:
            field_dict["memBytes"] = mem_bytes

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        cpu_millis = d.pop("cpuMillis", UNSET)
        if cpu_millis is None:
            cpu_millis = UNSET

        mem_bytes = d.pop("memBytes", UNSET)
        if mem_bytes is None:
            mem_bytes = UNSET

        node_resources = cls(
            cpu_millis=cpu_millis,
            mem_bytes=mem_bytes,
        )

        node_resources.additional_properties = d
        return node_resources
