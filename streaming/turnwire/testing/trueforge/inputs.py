"""The body of a create-turn request: user messages, or decisions about tool calls."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from attrs import field, frozen

from turnwire.testing.files import DataUri, File
from turnwire.testing.trueforge.answers import RefusedError
from turnwire.testing.trueforge.schema import ABSENT, Problems, as_object, kind_of
from turnwire.testing.trueforge.specs import Json

_KINDS = ("user.message", "user.tool_approval", "user.tool_response")
_PARTS = ("text", "file")


@frozen
class Approval:
    """A decision about a gated call."""

    thread_id: str
    tool_call_id: str
    is_allowed: bool
    reason: str | None = None


@frozen
class Response:
    """The answer to a question."""

    thread_id: str
    tool_call_id: str
    content: str


Decision: TypeAlias = Approval | Response


@frozen
class UserMessage:
    """A user message: its text, and whether files came with it."""

    text: str
    has_files: bool = False


@frozen(kw_only=True)
class TurnRequest:
    """A checked create-turn request.

    Attributes:
        raw: The input as it came; None if there is none.
        messages: The user messages.
        decisions: The decisions; empty if there are user messages.
        previous_turn_id: ``auto``, ``none`` or a turn.
        stream: Whether the answer is the turn's stream.
    """

    raw: list[Json] | None = None
    messages: tuple[UserMessage, ...] = ()
    decisions: tuple[Decision, ...] = ()
    previous_turn_id: str = "auto"
    stream: bool = field(default=True)


def read_turn(body: Mapping[str, Any]) -> TurnRequest:
    """Read a create-turn request; members that are not known are ignored.

    Raises:
        RefusedError: It has not the right shape (400).

    Example:
        >>> read_turn({"input": [{"type": "user.message", "content": "Hi"}]}).messages[0].text
        'Hi'
    """
    problems = Problems()
    items: Any = body.get("input", ABSENT)
    if items is not ABSENT and problems.expect("array", items, "input"):
        for n, item in enumerate(items):
            _check_item(item, f"input[{n}]", problems)
    if kind_of(body.get("previous_turn_id", "auto")) != "string":
        problems.add("Invalid input", "previous_turn_id")
    problems.expect("boolean", body.get("stream", True), "stream")
    problems.check()
    return _read(body, [] if items is ABSENT else items)


def read_files(request: TurnRequest) -> tuple[File, ...]:
    """Return the files of a request's messages.

    Raises:
        RefusedError: A file has no usable name or content (400).
    """
    parts = [
        part
        for item in request.raw or []
        if isinstance(item.get("content"), list)
        for part in item["content"]
        if part["type"] == "file"
    ]
    return tuple(_file(part["name"], part["data"]) for part in parts)


def _read(body: Mapping[str, Any], items: list[Json]) -> TurnRequest:
    messages = tuple(_message(each) for each in items if each["type"] == "user.message")
    decisions = tuple(_decision(each) for each in items if each["type"] != "user.message")
    if messages and decisions:
        problems = Problems()
        problems.add(
            "input must not mix user messages with approval decisions or client-side tool responses"
        )
        problems.check()
    return TurnRequest(
        raw=items or None,
        messages=messages,
        decisions=decisions,
        previous_turn_id=body.get("previous_turn_id", "auto"),
        stream=body.get("stream", True),
    )


def _check_item(item: Any, where: str, problems: Problems) -> None:
    if not problems.expect("object", item, where):
        return
    values = as_object(item)
    if not problems.choice(values.get("type"), _KINDS, f"{where}.type"):
        return
    if values["type"] == "user.message":
        _check_message(values.get("content", ABSENT), f"{where}.content", problems)
        return
    for name in ("thread_id", "tool_call_id"):
        problems.expect("string", values.get(name, ABSENT), f"{where}.{name}")
    if values["type"] == "user.tool_approval":
        _check_approval(values.get("approval", ABSENT), f"{where}.approval", problems)
        return
    content = values.get("content", ABSENT)
    if problems.expect("string", content, f"{where}.content") and not content:
        problems.add("content cannot be empty", f"{where}.content")


def _check_approval(value: Any, where: str, problems: Problems) -> None:
    if not problems.expect("object", value, where):
        return
    approval = as_object(value)
    if not problems.choice(approval.get("status"), ("allow", "deny"), f"{where}.status"):
        return
    problems.expect("string", approval.get("reason", ""), f"{where}.reason")


def _check_message(value: Any, where: str, problems: Problems) -> None:
    if kind_of(value) == "string":
        return
    if kind_of(value) != "array":
        problems.add("Invalid input", where)
        return
    for n, part in enumerate(value):
        place = f"{where}[{n}]"
        if not problems.expect("object", part, place):
            continue
        values = as_object(part)
        if not problems.choice(values.get("type"), _PARTS, f"{place}.type"):
            continue
        for name in ("text",) if values["type"] == "text" else ("name", "data"):
            problems.expect("string", values.get(name, ABSENT), f"{place}.{name}")


def _message(item: Json) -> UserMessage:
    content = item["content"]
    if isinstance(content, str):
        return UserMessage(content)
    texts = [part["text"] for part in content if part["type"] == "text"]
    return UserMessage("\n".join(texts), has_files=len(texts) < len(content))


def _decision(item: Json) -> Decision:
    thread_id, tool_call_id = item["thread_id"], item["tool_call_id"]
    if item["type"] == "user.tool_response":
        return Response(thread_id, tool_call_id, item["content"])
    approval = item["approval"]
    is_allowed = approval["status"] == "allow"
    return Approval(thread_id, tool_call_id, is_allowed, approval.get("reason"))


def _file(name: str, data: str) -> File:
    if ".." in name.split("/"):
        raise RefusedError(400, f"File name contains path traversal: {name}")
    if not name.lstrip("/"):
        raise RefusedError(400, "File name is empty")
    uri = DataUri.of(data)
    if uri is None:
        raise RefusedError(400, "File data URI is missing or has unparseable MIME type")
    content = uri.data()
    if not content:
        raise RefusedError(400, "File data URI has no base64 payload")
    return File(name.lstrip("/"), uri.mime, content)
