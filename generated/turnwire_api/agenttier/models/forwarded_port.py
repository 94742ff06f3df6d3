from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ForwardedPort(Model):
    """A forwarded port."""

    port: int
    """The TCP port."""

    protocol: str | Unset = UNSET
    """The protocol."""

    preview_url: str | Unset = UNSET
    """Its URL for the outside; left out where the Router has no preview domain."""

    internal_url: str | Unset = UNSET
    """Its URL within the cluster."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "port": "port",
        "protocol": "protocol",
        "previewUrl": "preview_url",
        "internalUrl": "internal_url",
    }

    def to_dict(self) -> dict[str, Any]:
        port = self.port

        protocol = self.protocol

        preview_url = self.preview_url

        internal_url = self.internal_url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "port": port,
            }
        )
        if protocol is not UNSET:
            field_dict["protocol"] = protocol
        if preview_url is not UNSET:
            field_dict["previewUrl"] = preview_url
        if internal_url is not UNSET:
            field_dict["internalUrl"] = internal_url

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        port = d.pop("port")

        protocol = d.pop("protocol", UNSET)
        if protocol is None:
            protocol = UNSET

        preview_url = d.pop("previewUrl", UNSET)
        if preview_url is None:
            preview_url = UNSET

        internal_url = d.pop("internalUrl", UNSET)
        if internal_url is None:
            internal_url = UNSET

        forwarded_port = cls(
            port=port,
            protocol=protocol,
            preview_url=preview_url,
            internal_url=internal_url,
        )

        forwarded_port.additional_properties = d
        return forwarded_port
