"""Events of TrueFoundry's Agent API: one of each kind, and hypothesis strategies for them all."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

DATA = Path(__file__).parents[1] / "data" / "truefoundry"

# Data, and the class it is read as.
KINDS: dict[str, tuple[dict[str, Any], str]] = {
    "response.created": (
        {
            "type": "response.created",
            "response_id": "t.1",
            "created_at": "2026-05-21T10:00:00.000Z",
        },
        "ResponseCreatedEvent",
    ),
    "a piece of a message": (
        {"type": "agent.message", "role": "assistant", "content": "Hi", "execution_id": "e"},
        "AgentMessageEvent",
    ),
    "a piece without a role": ({"type": "agent.message", "execution_id": "e"}, "AgentMessageEvent"),
    "a piece of a role nobody listed": (
        {"type": "agent.message", "role": "developer", "execution_id": "e"},
        "AgentMessageEvent",
    ),
    # Published clients drop this one: it has no `index`.
    "a tool call without an index": (
        {
            "type": "agent.message",
            "execution_id": "e",
            "tool_calls": [{"id": "c", "type": "function", "function": {"name": "f"}}],
        },
        "AgentMessageEvent",
    ),
    "the result of a tool": (
        {
            "type": "agent.message",
            "role": "tool",
            "tool_call_id": "c",
            "content": "ok",
            "execution_id": "e",
        },
        "ToolMessageEvent",
    ),
    # Published clients take this one for a piece of the assistant's message.
    "the result of a tool with a date in words": (
        {
            "type": "agent.message",
            "role": "tool",
            "tool_call_id": "c",
            "content": "ok",
            "execution_id": "e",
            "created_at": "2026-05-21T10:00:00.000Z",
        },
        "ToolMessageEvent",
    ),
    "the result of a tool with a date in numbers": (
        {
            "type": "agent.message",
            "role": "tool",
            "tool_call_id": "c",
            "content": "",
            "execution_id": "e",
            "created_at": 1747821600.5,
        },
        "ToolMessageEvent",
    ),
    "agent.created": (
        {
            "type": "agent.created",
            "execution_id": "s",
            "parent": {"tool_call_id": "c", "execution_id": "e"},
            "agent_info": {"type": "self-made", "name": "n", "input": "i"},
        },
        "AgentCreatedEvent",
    ),
    "agent.done": (
        {
            "type": "agent.done",
            "execution_id": "s",
            "output": {
                "type": "agent.message",
                "role": "assistant",
                "execution_id": "s",
                "content": [
                    {"type": "text", "text": "t"},
                    {"type": "refusal", "refusal": "r"},
                    {"type": "image", "url": "u"},
                ],
                "created_at": 1,
            },
        },
        "AgentDoneEvent",
    ),
    "agent.error": (
        {"type": "agent.error", "execution_id": "s", "message": "m"},
        "AgentErrorEvent",
    ),
    "mcp.initialize": (
        {
            "type": "mcp.initialize",
            "execution_id": "e",
            "content": [{"mcp_server_id": "s", "mcp_server_name": "n"}],
        },
        "McpInitializeEvent",
    ),
    "mcp.auth_required": (
        {
            "type": "mcp.auth_required",
            "servers": [
                {
                    "mcp_server_id": "s",
                    "mcp_server_name": "n",
                    "auth_url": "https://example.invalid/?a=1&b=2",
                    "execution_ids": ["e", "s"],
                }
            ],
        },
        "McpAuthRequiredEvent",
    ),
    "sandbox.created": ({"type": "sandbox.created", "sandbox_id": "t.2"}, "SandboxCreatedEvent"),
    "tool.approval_required": (
        {"type": "tool.approval_required", "execution_id": "e", "tool_calls": [{"id": "c"}]},
        "ToolApprovalRequiredEvent",
    ),
    "tool.response_required": (
        {"type": "tool.response_required", "execution_id": "e", "tool_calls": [{"id": "c"}]},
        "ToolResponseRequiredEvent",
    ),
    "the end": ({"type": "response.done", "status": "done"}, "ResponseDoneEvent"),
    "the end by cancelling": (
        {"type": "response.done", "status": "cancelled", "cancellation_reason": "no-longer-wanted"},
        "ResponseCancelledEvent",
    ),
    "the end by an error": (
        {"type": "response.done", "status": "error", "message": "m"},
        "ResponseErrorEvent",
    ),
}


def lines() -> list[str]:
    """Return the data of every event in the sample streams."""
    return [
        line
        for path in sorted(DATA.glob("*.jsonl"))
        for line in path.read_text(encoding="utf-8").splitlines()
    ]


SCALARS = (
    st.none()
    | st.booleans()
    # What every JSON reader keeps exactly.
    | st.integers(min_value=-(2**63), max_value=2**64 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=20)
)
JSON = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=8,
)


def objects(required: dict[str, Any], optional: dict[str, Any]) -> st.SearchStrategy[Any]:
    """Return a strategy for objects that also have properties the document does not."""
    known = st.fixed_dictionaries(required, optional=optional)
    extra = st.dictionaries(st.text(max_size=6).map(lambda key: f"x-{key}"), JSON, max_size=2)
    return st.tuples(known, extra).map(_both)


def _both(pair: tuple[dict[str, Any], dict[str, Any]]) -> dict[str, Any]:
    return {**pair[0], **pair[1]}


TEXT = st.text(max_size=20)
INFO = objects(
    {"mcp_server_id": TEXT, "mcp_server_name": TEXT, "original_tool_name": TEXT},
    {"is_approval_required": st.booleans(), "is_client_side": st.booleans()},
)
CALL = objects(
    {},
    {
        "index": st.integers(0, 9),
        "id": TEXT,
        "type": TEXT,
        "function": objects({}, {"name": TEXT, "arguments": TEXT}),
        "tool_info": INFO,
        "provider_specific_fields": st.dictionaries(TEXT, JSON, max_size=2),
    },
)
THINKING = (
    objects({"type": st.just("thinking"), "thinking": TEXT}, {"signature": TEXT})
    | objects({"type": st.just("redacted_thinking"), "data": TEXT}, {})
    | objects({"type": TEXT.map(lambda kind: f"new {kind}")}, {})
)
OUTPUT = objects(
    {"type": TEXT, "role": TEXT, "execution_id": TEXT},
    {
        "content": st.none()
        | TEXT
        | st.lists(objects({"type": st.just("text"), "text": TEXT}, {}), max_size=2),
        "refusal": st.none() | TEXT,
        "thinking_blocks": st.lists(THINKING, max_size=2),
        "audio": objects({"id": TEXT}, {}),
        "created_at": TEXT | st.integers(0, 9) | st.floats(0, 9),
    },
)
PARENT = objects({"tool_call_id": TEXT, "execution_id": TEXT}, {})
REFS = st.lists(objects({"id": TEXT}, {}), max_size=3)
NUMBER = {"sequence_id": st.integers(0, 2**53)}


def _event(kind: str, optional: dict[str, Any] | None = None, **required: Any) -> Any:
    return objects({"type": st.just(kind), **required}, {**NUMBER, **(optional or {})})


EVENTS: st.SearchStrategy[dict[str, Any]] = st.one_of(
    _event("response.created", response_id=TEXT, created_at=TEXT),
    _event(
        "agent.message",
        {
            "role": TEXT.filter(lambda role: role != "tool"),
            "content": st.none() | TEXT,
            "refusal": st.none() | TEXT,
            "reasoning_content": TEXT,
            "thinking_blocks": st.lists(THINKING, max_size=2),
            "finish_reason": st.none() | TEXT,
            "tool_calls": st.lists(CALL, max_size=2),
            "function_call": objects({}, {"name": TEXT, "arguments": TEXT}),
            "created_at": TEXT,
        },
        execution_id=TEXT,
    ),
    _event(
        "agent.message",
        {"created_at": TEXT | st.integers(0, 9)},
        role=st.just("tool"),
        tool_call_id=TEXT,
        content=TEXT,
        execution_id=TEXT,
    ),
    _event(
        "agent.created",
        execution_id=TEXT,
        parent=PARENT,
        agent_info=objects({"type": TEXT, "name": TEXT, "input": TEXT}, {}),
    ),
    _event("agent.done", {"parent": PARENT}, execution_id=TEXT, output=OUTPUT),
    _event("agent.error", {"output": OUTPUT}, execution_id=TEXT, message=TEXT),
    _event("tool.approval_required", execution_id=TEXT, tool_calls=REFS),
    _event("tool.response_required", execution_id=TEXT, tool_calls=REFS),
    _event("response.done", status=st.just("done")),
    _event("response.done", status=st.just("cancelled"), cancellation_reason=TEXT),
    _event("response.done", {"output": OUTPUT}, status=st.just("error"), message=TEXT),
)


def dumps(value: Any) -> str:
    """Write JSON as a server does: compact, characters as they are."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
