from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class McpServer(Model):
    """An MCP server and what the agent may use of it. Tools are named or selected: by `@all` and
    `@read-only`, and those whose calls wait for approval by `@all`, `@write` and
    `@destructive`."""

    name: str
    """Name of the server."""

    headers: SecretHeaders | Unset = UNSET
    """HTTP headers to send to the server. They usually hold credentials."""

    enable_tools: list[str] | Unset = UNSET
    """Tools that may be called. The server's default is `@all`."""

    disable_tools: list[str] | Unset = UNSET
    """Tools that may not be called."""

    preload_tools: list[str] | Unset = UNSET
    """Tools whose schemas are loaded at once."""

    require_approval_for_tools: list[str] | Unset = UNSET
    """Tools whose calls wait for approval. The server's default is `@write` and `@destructive`; a
    tool that says nothing about itself is neither."""

    preload: bool | Unset = UNSET
    """Whether the schemas of all tools are loaded at once. The server's default is false: they are
    loaded when they are needed, by helper tools."""

    type: str | Unset = UNSET
    """Where the server is known: in the registry, which is the gateway's default, or here."""

    url: str | Unset = UNSET
    """URL of an `inline` server."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "headers": "headers",
        "enable_tools": "enable_tools",
        "disable_tools": "disable_tools",
        "preload_tools": "preload_tools",
        "require_approval_for_tools": "require_approval_for_tools",
        "preload": "preload",
        "type": "type",
        "url": "url",
    }
    secret_names: ClassVar[frozenset[str]] = frozenset(["headers"])

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        headers: dict[str, Any] | Unset = UNSET
        if not isinstance(self.headers, Unset):
            headers = self.headers.to_dict()

        enable_tools: list[str] | Unset = UNSET
        if not isinstance(self.enable_tools, Unset):
            enable_tools = self.enable_tools

        disable_tools: list[str] | Unset = UNSET
        if not isinstance(self.disable_tools, Unset):
            disable_tools = self.disable_tools

        preload_tools: list[str] | Unset = UNSET
        if not isinstance(self.preload_tools, Unset):
            preload_tools = self.preload_tools

        require_approval_for_tools: list[str] | Unset = UNSET
        if not isinstance(self.require_approval_for_tools, Unset):
            require_approval_for_tools = self.require_approval_for_tools

        preload = self.preload

        type = self.type

        url = self.url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
            }
        )
        if headers is not UNSET:
            field_dict["headers"] = headers
        if enable_tools is not UNSET:
            field_dict["enable_tools"] = enable_tools
        if disable_tools is not UNSET:
            field_dict["disable_tools"] = disable_tools
        if preload_tools is not UNSET:
            field_dict["preload_tools"] = preload_tools
        if require_approval_for_tools is not UNSET:
            field_dict["require_approval_for_tools"] = require_approval_for_tools
        if preload is not UNSET:
            field_dict["preload"] = preload
        if type is not UNSET:
            field_dict["type"] = type
        if url is not UNSET:
            field_dict["url"] = url

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        name = d.pop("name")

        _headers = d.pop("headers", UNSET)
        headers: SecretHeaders | Unset
        if _headers is None or _headers is UNSET:
            headers = UNSET
        else:
            headers = SecretHeaders.from_dict(_headers)

        enable_tools = d.pop("enable_tools", UNSET)
        if enable_tools is None:
            enable_tools = UNSET

        disable_tools = d.pop("disable_tools", UNSET)
        if disable_tools is None:
            disable_tools = UNSET

        preload_tools = d.pop("preload_tools", UNSET)
        if preload_tools is None:
            preload_tools = UNSET

        require_approval_for_tools = d.pop("require_approval_for_tools", UNSET)
        if require_approval_for_tools is None:
            require_approval_for_tools = UNSET

        preload = d.pop("preload", UNSET)
        if preload is None:
            preload = UNSET

        type = d.pop("type", UNSET)
        if type is None:
            type = UNSET

        url = d.pop("url", UNSET)
        if url is None:
            url = UNSET

        mcp_server = cls(
            name=name,
            headers=headers,
            enable_tools=enable_tools,
            disable_tools=disable_tools,
            preload_tools=preload_tools,
            require_approval_for_tools=require_approval_for_tools,
            preload=preload,
            type=type,
            url=url,
        )

        mcp_server.additional_properties = d
        return mcp_server


from ..models.secret_headers import SecretHeaders  # noqa: E402
