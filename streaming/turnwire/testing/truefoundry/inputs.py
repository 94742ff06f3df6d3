"""The ``input`` of a request: user messages, or decisions about tool calls, never both."""

from typing import Any, TypeAlias

from attrs import frozen

from turnwire.testing.fields import Fields, InvalidValueError
from turnwire.testing.files import DataUri, File


@frozen
class UserMessage:
    """A user message: its text, its files, and the JSON it came from."""

    text: str
    files: tuple[File, ...]
    raw: dict[str, Any]


@frozen
class Approval:
    """A decision about a gated call."""

    execution_id: str
    tool_call_id: str
    allowed: bool
    reason: str | None = None


@frozen
class Answer:
    """The answer to a client-side call."""

    execution_id: str
    tool_call_id: str
    content: str


Decision: TypeAlias = Approval | Answer


def read_input(body: Fields) -> tuple[tuple[UserMessage, ...], tuple[Decision, ...]]:
    """Read the ``input`` of a request body.

    Returns:
        The user messages and the decisions; one of them is empty.

    Raises:
        InvalidValueError: An item is malformed, or both kinds are mixed.

    Example:
        >>> body = Fields({"input": [{"role": "user", "content": "Hello"}]}, "")
        >>> read_input(body)[0][0].text
        'Hello'
    """
    messages: list[UserMessage] = []
    decisions: list[Decision] = []
    for item in body.objects("input"):
        if "role" in item and "type" not in item:
            messages.append(_user_message(item))
        else:
            decisions.append(_decision(item))
    if messages and decisions:
        raise InvalidValueError("input", "must not mix user messages with tool decisions")
    return tuple(messages), tuple(decisions)


def _decision(item: Fields) -> Decision:
    kind = item.choice("type", ("tool.approval", "tool.client_side_response"))
    if kind is None:
        raise InvalidValueError(item.where, "needs a role or a type")
    execution_id = item.required_text("execution_id")
    tool_call_id = item.required_text("tool_call_id")
    if kind == "tool.client_side_response":
        return Answer(execution_id, tool_call_id, item.required_text("content"))
    approval = item.object("approval")
    if approval is None:
        raise InvalidValueError(item.path("approval"), "is required")
    status = approval.choice("status", ("allow", "deny"))
    if status is None:
        raise InvalidValueError(approval.path("status"), "is required")
    reason = approval.text("reason") if status == "deny" else None
    return Approval(execution_id, tool_call_id, status == "allow", reason)


def _user_message(item: Fields) -> UserMessage:
    if item.text("role") != "user":
        raise InvalidValueError(item.path("role"), "must be user")
    text, files = _content(item)
    if not text.strip() and not files:
        raise InvalidValueError(item.path("content"), "must not be empty")
    return UserMessage(text, files, item.values)


def _content(item: Fields) -> tuple[str, tuple[File, ...]]:
    if "content" not in item:
        raise InvalidValueError(item.path("content"), "is required")
    if not isinstance(item.raw("content"), list):
        return item.text("content") or "", ()
    texts: list[str] = []
    files: list[File] = []
    for part in item.objects("content"):
        if part.choice("type", ("text", "file_upload")) == "text":
            texts.append(_part_text(part))
        elif "type" in part:
            files.append(_file(part))
        else:
            raise InvalidValueError(part.path("type"), "is required")
    return "\n".join(texts), tuple(files)


def _part_text(part: Fields) -> str:
    text = part.text("text")
    if text is None:
        raise InvalidValueError(part.path("text"), "is required")
    return text


def _file(part: Fields) -> File:
    upload = part.object("file")
    if upload is None:
        raise InvalidValueError(part.path("file"), "is required")
    name = upload.required_text("filename").lstrip("/")
    if not name or ".." in name.split("/"):
        raise InvalidValueError(upload.path("filename"), "must be a path without '..'")
    where = upload.path("file_data")
    found = DataUri.of(upload.required_text("file_data"))
    if found is None:
        raise InvalidValueError(where, "must be a data URI: data:<mime>;base64,<payload>")
    data = found.data()
    if data is None:
        raise InvalidValueError(where, "has a broken base64 payload")
    if not data:
        raise InvalidValueError(where, "must not be empty")
    return File(name, found.mime, data)
