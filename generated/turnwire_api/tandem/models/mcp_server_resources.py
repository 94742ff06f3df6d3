from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class McpServerResources(Model):
    """What a connected server offers beside its tools."""

    server: str
    """Name of the server."""

    resources: list[McpResource]
    """The entries. The engine makes them up: one for tools, one for prompts."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "server": "server",
        "resources": "resources",
    }

    def to_dict(self) -> dict[str, Any]:
        server = self.server

        resources = []
        for resources_item_data in self.resources:
            resources_item = resources_item_data.to_dict()
            resources.append(resources_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "server": server,
                "resources": resources,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        server = d.pop("server")

        _resources = d.pop("resources")
        resources = []
        if not isinstance(_resources, list):
            raise TypeError("resources is not an array")
        for resources_item_data in _resources:
            resources_item = McpResource.from_dict(resources_item_data)

            resources.append(resources_item)

        mcp_server_resources = cls(
            server=server,
            resources=resources,
        )

        mcp_server_resources.additional_properties = d
        return mcp_server_resources


from ..models.mcp_resource import McpResource  # noqa: E402
