"""Messages and their parts, as sessions store them and as events and answers write them."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define, field

from turnwire.testing.fields import InvalidValueError
from turnwire.testing.tandem.requests import Body

DELTA_LIMIT = 4_000
TEXT_LIMIT = 16_000


@define(eq=False)
class StoredMessage:
    """A message of a session.

    Attributes:
        id: Its id.
        role: user or assistant.
        created: When.
        parts: Its parts, as answers write them.
    """

    id: str
    role: str
    created: datetime
    parts: list[dict[str, Any]] = field(factory=list[dict[str, Any]])

    @property
    def text(self) -> str:
        """The text of its parts."""
        return "\n".join(part["text"] for part in self.parts if part["type"] == "text")

    def wire(self, session_id: str) -> dict[str, Any]:
        """Return the message as ``GET /session/{id}/message`` lists it; times are seconds."""
        info = {
            "id": self.id,
            "sessionID": session_id,
            "role": self.role,
            "time": {"created": int(self.created.timestamp())},
        }
        return {"info": info, "parts": [dict(part) for part in self.parts]}

    def raw(self) -> dict[str, Any]:
        """Return the message as raw sessions hold it."""
        return {
            "id": self.id,
            "role": self.role,
            "parts": [dict(part) for part in self.parts],
            "created_at": rfc3339(self.created),
        }


def rfc3339(time: datetime) -> str:
    """Return a time as raw records write it.

    Example:
        >>> from datetime import UTC
        >>> rfc3339(datetime(2026, 1, 2, tzinfo=UTC))
        '2026-01-02T00:00:00.000000Z'
    """
    return time.strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def text_part(text: str) -> dict[str, Any]:
    """Return a stored text part."""
    return {"type": "text", "text": text}


def tool_part(tool: str, args: Mapping[str, Any], result: Any, error: str | None) -> dict[str, Any]:
    """Return a stored tool part."""
    return {"type": "tool", "tool": tool, "args": dict(args), "result": result, "error": error}


def prompt_text(body: Body) -> str:
    """Return the text of a prompt; a file becomes one line that names it.

    Raises:
        InvalidValueError: The body has no ``parts``, or one of them is unknown.

    Example:
        >>> prompt_text(Body({"parts": [{"type": "text", "text": "Hello"}]}))
        'Hello'
    """
    body.required("parts")
    return "\n".join(_line(part) for part in body.objects("parts"))


def _line(part: Body) -> str:
    kind = part.required_text("type")
    if kind == "text":
        part.required("text")
        return part.text("text") or ""
    if kind != "file":
        raise InvalidValueError(part.where, f"unknown variant `{kind}`, expected `text` or `file`")
    name = part.text("filename") or "unknown"
    return f"[file mime={part.required_text('mime')} name={name} url={part.required_text('url')}]"
