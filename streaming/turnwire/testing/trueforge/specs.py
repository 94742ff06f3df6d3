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
    """Return an agent spec with what was left out filled in.

    Args:
        value: The decoded JSON.

    Raises:
        InvalidSpecError: It is not a spec.

    Example:
        >>> read_spec({"model": {"name": "a/b"}, "frobnicate": 1})["config"]["iteration_limit"]
        100
    """
    spec = _read(value, _SPEC, required=("model",))
    return {**spec, "config": _with_defaults(spec.get("config", {}))}


def _read(value: Any, readers: Mapping[str, Reader], required: Sequence[str] = ()) -> Json:
    if kind_of(value) != "object":
        raise InvalidSpecError
    given = as_object(value)
    if not all(name in given for name in required):
        raise InvalidSpecError
    # In the order of the schema, not of the request: so does the server.
    return {name: reader(given[name]) for name, reader in readers.items() if name in given}


def _of(kind: str) -> Reader:
    def read(value: Any) -> Any:
        if kind_of(value) != kind:
            raise InvalidSpecError
        return value

    return read


def _array_of(reader: Reader) -> Reader:
    def read(value: Any) -> list[Any]:
        return [reader(item) for item in _of("array")(value)]

    return read


def _object_of(
    readers: Mapping[str, Reader], required: Sequence[str] = (), defaults: Json | None = None
) -> Reader:
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


_TEXT, _NUMBER, _BOOLEAN, _ANY_OBJECT = _of("string"), _of("number"), _of("boolean"), _of("object")
_TEXTS = _array_of(_TEXT)
_SWITCH = _object_of({"enabled": _BOOLEAN}, ("enabled",))

_SPEC: Mapping[str, Reader] = {
    "model": _object_of(
        {
            "name": _TEXT,
            "params": _object_of(
                {
                    **dict.fromkeys(("max_tokens", "temperature", "top_p", "top_k"), _NUMBER),
                    "parallel_tool_calls": _BOOLEAN,
                    "reasoning_effort": _TEXT,
                }
            ),
        },
        ("name",),
    ),
    "instructions": _TEXT,
    "messages": _array_of(_object_of({"type": _TEXT, "content": _TEXT}, ("type", "content"))),
    "variables": _ANY_OBJECT,
    "mcp_servers": _array_of(
        _object_of(
            {
                "name": _TEXT,
                "headers": _ANY_OBJECT,
                "enable_tools": _TEXTS,
                "disable_tools": _TEXTS,
                "preload_tools": _TEXTS,
                "require_approval_for_tools": _TEXTS,
                "preload": _BOOLEAN,
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
    ),
    "response_format": _ANY_OBJECT,
    "skills": _array_of(_ANY_OBJECT),
    "config": _object_of(
        {
            "iteration_limit": _NUMBER,
            "sandbox": _object_of({"enabled": _BOOLEAN, "file_downloads": _BOOLEAN}, ("enabled",)),
            "dynamic_sub_agents": _SWITCH,
            "context_management": _object_of(
                {"compaction": _SWITCH, "large_tool_response": _SWITCH}
            ),
            "generative_ui": _SWITCH,
            "ask_user_questions": _SWITCH,
        }
    ),
}
