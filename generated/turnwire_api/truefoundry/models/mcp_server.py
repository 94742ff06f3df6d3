from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class McpServer(Model):
    """An MCP server of the gateway and what the agent may use of it."""

    name: str
    """Name of the server on the gateway."""

    headers: McpServerHeaders | Unset = UNSET
    """HTTP headers to send to the server. They usually hold credentials."""

    enable_all_tools: bool | Unset = UNSET
    """Whether every tool may be called. The server's default is true."""

    tools: list[McpTool] | Unset = UNSET
    """The tools that may be called, or that need settings of their own."""

    deferred: bool | Unset = UNSET
    """Whether the schemas of the tools are loaded only when they are needed. The server's default
    is false."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "headers": "headers",
        "enable_all_tools": "enable_all_tools",
        "tools": "tools",
        "deferred": "deferred",
    }
    secret_names: ClassVar[frozenset[str]] = frozenset(["headers"])

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        headers: dict[str, Any] | Unset = UNSET
        if not isinstance(self.headers, Unset):
            headers = self.headers.to_dict()

        enable_all_tools = self.enable_all_tools

        tools: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.tools, Unset):
            tools = []
            for tools_item_data in self.tools:
                tools_item = tools_item_data.to_dict()
                tools.append(tools_item)

        deferred = self.deferred

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
            }
        )
        if headers is not UNSET:
            field_dict["headers"] = headers
        if enable_all_tools is not UNSET:
            field_dict["enable_all_tools"] = enable_all_tools
        if tools is not UNSET:
            field_dict["tools"] = tools
        if deferred is not UNSET:
            field_dict["deferred"] = deferred

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        name = d.pop("name")

        _headers = d.pop("headers", UNSET)
        headers: McpServerHeaders | Unset
        if _headers is None or _headers is UNSET:
            headers = UNSET
        else:
            headers = McpServerHeaders.from_dict(_headers)

        enable_all_tools = d.pop("enable_all_tools", UNSET)
        if enable_all_tools is None:
            enable_all_tools = UNSET

        _tools = d.pop("tools", UNSET)
        tools: list[McpTool] | Unset = UNSET
        if _tools is not None and _tools is not UNSET:
            tools = []
            if not isinstance(_tools, list):
                raise TypeError("tools is not an array")
            for tools_item_data in _tools:
                tools_item = McpTool.from_dict(tools_item_data)

                tools.append(tools_item)

        deferred = d.pop("deferred", UNSET)
        if deferred is None:
            deferred = UNSET

        mcp_server = cls(
            name=name,
            headers=headers,
            enable_all_tools=enable_all_tools,
            tools=tools,
            deferred=deferred,
        )

        mcp_server.additional_properties = d
        return mcp_server


from ..models.mcp_server_headers import McpServerHeaders  # noqa: E402
from ..models.mcp_tool import McpTool  # noqa: E402
