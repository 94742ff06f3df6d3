"""Agent specs on a gateway: they may say more, and leave out more.

Source: the types of the vendor's published Python client, 0.4.2.
"""

from typing import Any

from turnwire.testing.trueforge.specs import (
    BOOLEAN,
    NUMBER,
    TEXT,
    InvalidSpecError,
    Json,
    array_of,
    object_of,
    of_kind,
    spec_reader,
)

REGISTRY = "truefoundry-mcp-registry"
"""An MCP server that the gateway knows."""

INLINE = "inline"
"""An MCP server that the spec brings along."""


def read_gateway_spec(value: Any) -> Json:
    """Return the agent spec of a gateway with what was left out filled in.

    Args:
        value: The decoded JSON.

    Raises:
        InvalidSpecError: It is not a spec.

    Example:
        >>> spec = {"model": {"name": "a/b"}, "config": {"generative_ui": {}}}
        >>> read_gateway_spec(spec)["config"]["generative_ui"]
        {'enabled': True}
    """
    found: Json = _READ(value)
    for server in found.get("mcp_servers", []):
        if server.get("type") == INLINE and "url" not in server:
            raise InvalidSpecError
    return found


def _server_type(value: Any) -> str:
    if value not in (REGISTRY, INLINE):
        raise InvalidSpecError
    return str(value)


_ON: Json = {"enabled": True}
_INJECTION = object_of(
    {
        "type": TEXT,
        "match": object_of({"hosts": array_of(TEXT)}, ("hosts",)),
        "auth_data": of_kind("object"),
    },
    ("type", "match", "auth_data"),
)

_READ = spec_reader(
    switch=object_of({"enabled": BOOLEAN}, defaults=_ON),
    compaction=object_of({"enabled": BOOLEAN, "compaction_threshold_tokens": NUMBER}, defaults=_ON),
    params={"cache_control": object_of({"type": TEXT}, ("type",))},
    server={"type": _server_type, "url": TEXT},
    sandbox={"network_policy": object_of({"auth_inject": array_of(_INJECTION)})},
)
