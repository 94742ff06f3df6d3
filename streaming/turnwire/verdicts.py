"""What can be decided about a call, and by which rules. No I/O."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping
from fnmatch import fnmatchcase
from typing import Any, TypeAlias, cast

from attrs import field, frozen

from turnwire.agents import ToolCall
from turnwire.errors import InvalidRequest

__all__ = [
    "Allow",
    "AsyncPolicy",
    "Decision",
    "Deny",
    "Exceptions",
    "Policy",
    "Ref",
    "Respond",
    "Verdict",
    "is_named",
    "judge",
    "matches",
    "rules_of",
]


@frozen
class Allow:
    """Let the engine run the call."""


def _reason(_: Any, __: Any, value: Any) -> None:
    if value is not None and not isinstance(value, str):
        raise InvalidRequest(f"a reason must be a str, not {type(value).__name__}")


def _content(_: Any, __: Any, value: Any) -> None:
    if not isinstance(value, str):
        raise InvalidRequest(f"an answer must be a str, not {type(value).__name__}")
    if not value.strip():
        raise InvalidRequest("an answer must not be blank")


@frozen
class Deny:
    """Keep the engine from running the call; the agent is told and goes on.

    Args:
        reason: What the agent is told, None for the engine's own words.
    """

    reason: str | None = field(default=None, validator=_reason)


@frozen
class Respond:
    """Answer a call that is the client's to answer.

    Args:
        content: The answer, not blank; engines refuse a blank one.

    Raises:
        InvalidRequest: The content is blank or no text.
    """

    content: str = field(validator=_content)


Decision: TypeAlias = Allow | Deny | Respond
"""What can be decided about a call."""

Ref: TypeAlias = tuple[str, str]
"""The ids that name a call: the agent's and the call's."""

Verdict: TypeAlias = Allow | Deny | None
"""What can be said about a call that needs an approval; None leaves it open."""

Policy: TypeAlias = Callable[[ToolCall], Verdict]
"""Decides about a call that needs an approval."""

AsyncPolicy: TypeAlias = Callable[[ToolCall], Verdict | Awaitable[Verdict]]
"""The same, which may be asynchronous."""

Exceptions: TypeAlias = Mapping[str, Verdict] | Iterable[str]
"""Glob patterns on tool names, mapped to verdicts; one that is only listed means None."""


def rules_of(except_: Exceptions) -> dict[str, Verdict]:
    """Bring both forms of ``except_`` to one, and refuse what could not mean anything."""
    rules: dict[str, Verdict]
    if isinstance(except_, str):
        # A str is an iterable of its letters, none of which would match the tool meant.
        rules = {except_: None}
    elif isinstance(except_, Mapping):
        rules = dict(cast("Mapping[str, Verdict]", except_))
    else:
        rules = dict.fromkeys(except_)
    for pattern, verdict in cast("dict[object, object]", rules).items():
        if not isinstance(pattern, str) or not pattern:
            raise InvalidRequest(f"except_ takes patterns of tool names, not {pattern!r}")
        if verdict is not None and not isinstance(verdict, Allow | Deny):
            raise InvalidRequest(f"except_[{pattern!r}] must be Allow(), Deny() or None")
    return rules


def matches(call: ToolCall, pattern: str, *, own_name_only: bool = False) -> bool:
    """Tell if a pattern names the tool of a call; a call without a name matches none."""
    names = (call.tool,) if own_name_only else (call.tool, call.name)
    return call.seen and any(name and fnmatchcase(name, pattern) for name in names)


def is_named(call: ToolCall) -> bool:
    """Tell if there is anything to judge the call by."""
    return call.seen and bool(call.tool)


def judge(call: ToolCall, rules: Mapping[str, Verdict], otherwise: Verdict) -> Verdict:
    """Return what the first rule that matches says, ``otherwise`` if none does."""
    for pattern, verdict in rules.items():
        # What holds a call back may match either of its names. What lets it run must match the
        # tool's own: a prefix that an engine puts before it would hide what "get_*" is about.
        if matches(call, pattern, own_name_only=isinstance(verdict, Allow)):
            return verdict
    return otherwise
