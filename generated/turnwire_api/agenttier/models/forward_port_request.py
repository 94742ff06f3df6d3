from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ForwardPortRequest(Model):
    """A port to forward."""

    port: int
    """A TCP port, 1 to 65535."""

    protocol: str | Unset = UNSET
    """Any word; `http` when it is left out. It is repeated in the answer and then forgotten."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "port": "port",
        "protocol": "protocol",
    }

    def to_dict(self) -> dict[str, Any]:
        port = self.port

        protocol = self.protocol

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "port": port,
            }
        )
        if protocol is not UNSET:
            field_dict["protocol"] = protocol

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        port = d.pop("port")

        protocol = d.pop("protocol", UNSET)
        if protocol is None:
            protocol = UNSET

        forward_port_request = cls(
            port=port,
            protocol=protocol,
        )

        forward_port_request.additional_properties = d
        return forward_port_request
