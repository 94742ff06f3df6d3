"""Agent specs: what requests may say, and what the server fills in.

Source of the members and their defaults: ``AgentSpec`` of openapi/trueforge.yaml. Members that
are not described there are dropped.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias

from turnwire.testing.trueforge.schema import as_object, kind_of

Json: TypeAlias = dict[str, Any]
Reader: TypeAlias = Callable[[Any], Any]


class InvalidSpecError(ValueError):
    """A spec has not the shape of one; the server does not say where."""


def read_spec(value: Any) -> Json:
    """Return the agent spec of a server with what was left out filled in.

    Args:
        value: The decoded JSON.

    Raises:
        InvalidSpecError: It is not a spec.

    Example:
        >>> read_spec({"model": {"name": "a/b"}, "frobnicate": 1})["config"]["iteration_limit"]
        100
    """
    found: Json = _READ(value)
    return found


def _read(value: Any, readers: Mapping[str, Reader], required: Sequence[str] = ()) -> Json:
    if kind_of(value) != "object":
        raise InvalidSpecError
    given = as_object(value)
    if not all(name in given for name in required):
        raise InvalidSpecError
    # In the order of the schema, not of the request: so does the server.
    return {name: reader(given[name]) for name, reader in readers.items() if name in given}


def of_kind(kind: str) -> Reader:
    """Return what reads a value of a type, see `kind_of`."""

    def read(value: Any) -> Any:
        if kind_of(value) != kind:
            raise InvalidSpecError
        return value

    return read


def array_of(reader: Reader) -> Reader:
    """Return what reads an array."""

    def read(value: Any) -> list[Any]:
        return [reader(item) for item in of_kind("array")(value)]

    return read


def object_of(
    readers: Mapping[str, Reader], required: Sequence[str] = (), defaults: Json | None = None
) -> Reader:
    """Return what reads an object; members that are not known are dropped.

    Args:
        readers: The known members.
        required: Those that must be there.
        defaults: What is filled in for others.
    """

    def read(value: Any) -> Json:
        return {**(defaults or {}), **_read(value, readers, required)}

    return read


def _with_defaults(config: Json) -> Json:
    sandbox = {"enabled": False, "file_downloads": True, **config.get("sandbox", {})}
    context = config.get("context_management", {})
    on: Json = {"enabled": True}
    return {
        "iteration_limit": config.get("iteration_limit", 100),
        "sandbox": sandbox,
        "dynamic_sub_agents": config.get("dynamic_sub_agents", on),
        "context_management": {
            "compaction": context.get("compaction", on),
            "large_tool_response": context.get("large_tool_response", on),
        },
        "generative_ui": config.get("generative_ui", on),
        "ask_user_questions": config.get("ask_user_questions", on),
    }


TEXT, NUMBER, BOOLEAN = of_kind("string"), of_kind("number"), of_kind("boolean")
TEXTS = array_of(TEXT)

_ANY_OBJECT = of_kind("object")
_SWITCH = object_of({"enabled": BOOLEAN}, ("enabled",))


def spec_reader(
    *,
    switch: Reader = _SWITCH,
    compaction: Reader = _SWITCH,
    params: Mapping[str, Reader] | None = None,
    server: Mapping[str, Reader] | None = None,
    sandbox: Mapping[str, Reader] | None = None,
) -> Reader:
    """Return what reads the specs of one form of the API.

    Args:
        switch: Reads what can be switched on and off.
        compaction: Reads how old messages are summed up.
        params: Further parameters of a model.
        server: Further members of an MCP server.
        sandbox: Further members of the sandbox.

    Returns:
        A function that raises `InvalidSpecError`.
    """
    readers: Mapping[str, Reader] = {
        "model": object_of({"name": TEXT, "params": _params(params or {})}, ("name",)),
        "instructions": TEXT,
        "messages": array_of(object_of({"type": TEXT, "content": TEXT}, ("type", "content"))),
        "variables": _ANY_OBJECT,
        "mcp_servers": array_of(_server(server or {})),
        "response_format": _ANY_OBJECT,
        "skills": array_of(_ANY_OBJECT),
        "config": _config(switch, compaction, sandbox or {}),
    }

    def read(value: Any) -> Json:
        spec = _read(value, readers, required=("model",))
        return {**spec, "config": _with_defaults(spec.get("config", {}))}

    return read


def _params(more: Mapping[str, Reader]) -> Reader:
    return object_of(
        {
            **dict.fromkeys(("max_tokens", "temperature", "top_p", "top_k"), NUMBER),
            "parallel_tool_calls": BOOLEAN,
            "reasoning_effort": TEXT,
            **more,
        }
    )


def _server(more: Mapping[str, Reader]) -> Reader:
    return object_of(
        {
            **more,
            "name": TEXT,
            "headers": _ANY_OBJECT,
            "enable_tools": TEXTS,
            "disable_tools": TEXTS,
            "preload_tools": TEXTS,
            "require_approval_for_tools": TEXTS,
            "preload": BOOLEAN,
        },
        ("name",),
        {
            "name": "",
            "enable_tools": ["@all"],
            "disable_tools": [],
            "preload_tools": [],
            "require_approval_for_tools": ["@write", "@destructive"],
            "preload": False,
        },
    )


def _config(switch: Reader, compaction: Reader, sandbox: Mapping[str, Reader]) -> Reader:
    return object_of(
        {
            "iteration_limit": NUMBER,
            "sandbox": object_of(
                {"enabled": BOOLEAN, "file_downloads": BOOLEAN, **sandbox}, ("enabled",)
            ),
            "dynamic_sub_agents": switch,
            "context_management": object_of(
                {"compaction": compaction, "large_tool_response": switch}
            ),
            "generative_ui": switch,
            "ask_user_questions": switch,
        }
    )


_READ = spec_reader()
