from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class PortList(Model):
    """Forwarded ports."""

    ports: list[ForwardedPort]
    """The ports."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "ports": "ports",
    }

    def to_dict(self) -> dict[str, Any]:
        ports = []
        for ports_item_data in self.ports:
            ports_item = ports_item_data.to_dict()
            ports.append(ports_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "ports": ports,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _ports = d.pop("ports")
        ports = []
        if not isinstance(_ports, list):
            raise TypeError("ports is not an array")
        for ports_item_data in _ports:
            ports_item = ForwardedPort.from_dict(ports_item_data)

            ports.append(ports_item)

        port_list = cls(
            ports=ports,
        )

        port_list.additional_properties = d
        return port_list


from ..models.forwarded_port import ForwardedPort  # noqa: E402
