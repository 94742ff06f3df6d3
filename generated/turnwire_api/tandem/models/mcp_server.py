from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model, plain
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class McpServer(Model):
    """An MCP server, as the engine knows it."""

    name: str
    """Its name."""

    transport: str
    """Its URL, or how it is started."""

    auth_kind: None | str | Unset = UNSET
    """How the engine proves who it is."""

    enabled: bool
    """Whether it may be used."""

    connected: bool
    """Whether it is connected."""

    last_error: None | str | Unset = UNSET
    """Why it was not connected the last time."""

    last_auth_challenge: McpAuthChallenge | None | Unset = UNSET
    """The authorisation it asks for."""

    headers: McpServerHeaders | Unset = UNSET
    """HTTP headers that are sent to it."""

    tool_cache: list[JsonObject] | Unset = UNSET
    """Its tools, as they were last listed."""

    tools_fetched_at_ms: int | None | Unset = UNSET
    """When its tools were last listed, in milliseconds since 1970."""

    allowed_tools: list[str] | None | Unset = UNSET
    """The tools that may be used; null for all."""

    purpose: None | str | Unset = UNSET
    """What it is for."""

    grounding_required: bool | Unset = UNSET
    """Whether answers must rest on what it returns."""

    connections: list[JsonObject] | Unset = UNSET
    """Its connections."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "transport": "transport",
        "auth_kind": "auth_kind",
        "enabled": "enabled",
        "connected": "connected",
        "last_error": "last_error",
        "last_auth_challenge": "last_auth_challenge",
        "headers": "headers",
        "tool_cache": "tool_cache",
        "tools_fetched_at_ms": "tools_fetched_at_ms",
        "allowed_tools": "allowed_tools",
        "purpose": "purpose",
        "grounding_required": "grounding_required",
        "connections": "connections",
    }
    secret_names: ClassVar[frozenset[str]] = frozenset(["headers"])

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        transport = self.transport

        enabled = self.enabled

        connected = self.connected

        auth_kind: None | str | Unset = self.auth_kind

        last_error: None | str | Unset = self.last_error

        last_auth_challenge: dict[str, Any] | None | Unset = plain(self.last_auth_challenge)

        headers: dict[str, Any] | Unset = UNSET
        if not isinstance(self.headers, Unset):
            headers = self.headers.to_dict()

        tool_cache: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.tool_cache, Unset):
            tool_cache = []
            for tool_cache_item_data in self.tool_cache:
                tool_cache_item = tool_cache_item_data.to_dict()
                tool_cache.append(tool_cache_item)

        tools_fetched_at_ms: int | None | Unset = self.tools_fetched_at_ms

        allowed_tools: list[str] | None | Unset = plain(self.allowed_tools)

        purpose: None | str | Unset = self.purpose

        grounding_required = self.grounding_required

        connections: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.connections, Unset):
            connections = []
            for connections_item_data in self.connections:
                connections_item = connections_item_data.to_dict()
                connections.append(connections_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "transport": transport,
                "enabled": enabled,
                "connected": connected,
            }
        )
        if auth_kind is not UNSET:
            field_dict["auth_kind"] = auth_kind
        if last_error is not UNSET:
            field_dict["last_error"] = last_error
        if last_auth_challenge is not UNSET:
            field_dict["last_auth_challenge"] = last_auth_challenge
        if headers is not UNSET:
            field_dict["headers"] = headers
        if tool_cache is not UNSET:
            field_dict["tool_cache"] = tool_cache
        if tools_fetched_at_ms is not UNSET:
            field_dict["tools_fetched_at_ms"] = tools_fetched_at_ms
        if allowed_tools is not UNSET:
            field_dict["allowed_tools"] = allowed_tools
        if purpose is not UNSET:
            field_dict["purpose"] = purpose
        if grounding_required is not UNSET:
            field_dict["grounding_required"] = grounding_required
        if connections is not UNSET:
            field_dict["connections"] = connections

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        name = d.pop("name")

        transport = d.pop("transport")

        enabled = d.pop("enabled")

        connected = d.pop("connected")

        auth_kind = d.pop("auth_kind", UNSET)

        last_error = d.pop("last_error", UNSET)

        def _parse_last_auth_challenge(data: object) -> McpAuthChallenge | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                last_auth_challenge_type_0 = McpAuthChallenge.from_dict(data)

                return last_auth_challenge_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(McpAuthChallenge | None | Unset, data)

        last_auth_challenge = _parse_last_auth_challenge(d.pop("last_auth_challenge", UNSET))

        _headers = d.pop("headers", UNSET)
        headers: McpServerHeaders | Unset
        if _headers is None or _headers is UNSET:
            headers = UNSET
        else:
            headers = McpServerHeaders.from_dict(_headers)

        _tool_cache = d.pop("tool_cache", UNSET)
        tool_cache: list[JsonObject] | Unset = UNSET
        if _tool_cache is not None and _tool_cache is not UNSET:
            tool_cache = []
            if not isinstance(_tool_cache, list):
                raise TypeError("tool_cache is not an array")
            for tool_cache_item_data in _tool_cache:
                tool_cache_item = JsonObject.from_dict(tool_cache_item_data)

                tool_cache.append(tool_cache_item)

        tools_fetched_at_ms = d.pop("tools_fetched_at_ms", UNSET)

        def _parse_allowed_tools(data: object) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                allowed_tools_type_0: list[str] = data

                return allowed_tools_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        allowed_tools = _parse_allowed_tools(d.pop("allowed_tools", UNSET))

        purpose = d.pop("purpose", UNSET)

        grounding_required = d.pop("grounding_required", UNSET)
        if grounding_required is None:
            grounding_required = UNSET

        _connections = d.pop("connections", UNSET)
        connections: list[JsonObject] | Unset = UNSET
        if _connections is not None and _connections is not UNSET:
            connections = []
            if not isinstance(_connections, list):
                raise TypeError("connections is not an array")
            for connections_item_data in _connections:
                connections_item = JsonObject.from_dict(connections_item_data)

                connections.append(connections_item)

        mcp_server = cls(
            name=name,
            transport=transport,
            enabled=enabled,
            connected=connected,
            auth_kind=auth_kind,
            last_error=last_error,
            last_auth_challenge=last_auth_challenge,
            headers=headers,
            tool_cache=tool_cache,
            tools_fetched_at_ms=tools_fetched_at_ms,
            allowed_tools=allowed_tools,
            purpose=purpose,
            grounding_required=grounding_required,
            connections=connections,
        )

        mcp_server.additional_properties = d
        return mcp_server


from ..models.json_object import JsonObject  # noqa: E402
from ..models.mcp_auth_challenge import McpAuthChallenge  # noqa: E402
from ..models.mcp_server_headers import McpServerHeaders  # noqa: E402
