"""Tandem's message parts into turn events. No I/O.

The engine has no message events of its own: text, reasoning and tools come as parts, and each delta
is a part with an id of its own. What belongs together is told by the order and by the tool.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from turnwire.agents import Text
from turnwire.agents_json import Record
from turnwire.fold import CallPiece

if TYPE_CHECKING:
    from turnwire.agents import Agent, ToolCall
    from turnwire.events import TurnEvent
    from turnwire.fold import Fold

__all__ = ["Parts"]

_CUT = "...<truncated>"
# A text is cut here (engine limits, in characters): a delta, and the final text of a message.
_LONGEST_DELTA = 4_000
_LONGEST_FINAL = 16_000


class Parts:
    """Folds the parts of one run.

    Args:
        fold: Where they go.
        agent_id: The id of the one agent that a run has.

    Attributes:
        agent: That agent.
        message_id: The engine's id of the prompt, once it is known.
        unsure: The text of the last message may lack something.
    """

    def __init__(self, fold: Fold, agent_id: str) -> None:
        self._fold = fold
        self.agent: Agent = fold.agent(agent_id)
        self.message_id = ""
        self.unsure = False
        # Calls by the engine's ids of their parts, permission requests and questions.
        self._calls: dict[str, ToolCall] = {}
        # Calls that will get no result.
        self._blocked: set[str] = set()

    def call(self, part_id: str) -> ToolCall | None:
        """Return the call that a part, a permission request or a question is about."""
        return self._calls.get(part_id)

    def take(self, native: Any) -> list[TurnEvent]:
        """Return the turn events of one ``message.part.updated``; none for the user's own echo."""
        properties = native.get("properties", {})
        part = properties.get("part", {})
        delta = properties.get("delta")
        match part.get("type"):
            case "text" if properties.get("agent") is not None:
                self.message_id = _text(part.get("messageID"))
                return []
            case "text" if isinstance(delta, str):
                self.unsure |= len(delta) >= _LONGEST_DELTA
                return self._fold.text(self.agent, delta, native)
            case "text":
                text = _text(part.get("text"))
                whole = len(text) < _LONGEST_FINAL and not text.endswith(_CUT)
                return self.final(text, native) if whole else self.close("stop", native)
            case "reasoning":
                piece = delta if isinstance(delta, str) else ""
                return self._fold.reasoning(self.agent, piece, native)
            case "tool":
                return self._tool(part, properties.get("toolCallDelta"), native)
            case _:
                return []

    def asked(self, native: Any) -> tuple[ToolCall, list[TurnEvent]]:
        """Return the call that a permission is asked for, with what it adds to the turn."""
        properties = native.get("properties", {})
        request, tool = _text(properties.get("requestID")), _text(properties.get("tool"))
        call, events = self._call(request, tool, properties.get("args"), native, asks=True)
        call.needs_approval = True
        return call, events + self.close("tool_calls", native)

    def question(self, native: Any) -> tuple[ToolCall, list[TurnEvent]]:
        """Return a question as a call that is the client's to answer."""
        properties = native.get("properties", {})
        questions = {"questions": _plain(properties.get("questions", []))}
        call, events = self._call(_text(properties.get("id")), "question", questions, native)
        call.client_side = True
        return call, events + self.close("tool_calls", native)

    def close(self, reason: str, native: Any) -> list[TurnEvent]:
        """Close the open message, if there is one."""
        messages = self.agent.messages
        if not messages or messages[-1].finish_reason is not None:
            return []
        return self._fold.close(self.agent, reason, native)

    def final(self, text: str, native: Any) -> list[TurnEvent]:
        """Compare the whole text with what its deltas came to: some of them may have been lost."""
        self.unsure = False
        if not text:
            return []
        last = self.agent.messages[-1] if self.agent.messages else None
        if last is not None and last.finish_reason is not None:
            if last.text == text:
                return []  # It was closed by the calls that it has.
            last = None
        so_far = "" if last is None else last.text
        events: list[TurnEvent] = []
        if last is None or text.startswith(so_far):
            events = self._fold.text(self.agent, text[len(so_far) :], native)
        else:
            last.body = Text(text)
        return events + self.close("stop", native)

    def _tool(self, part: Any, delta: Any, native: Any) -> list[TurnEvent]:
        part_id, tool = _text(part.get("id")), _text(part.get("tool"))
        if delta:
            piece = _piece(_text(delta.get("id")) or part_id, tool, _text(delta.get("argsDelta")))
            return self._fold.call_piece(self.agent, 0, piece, native)
        call, events = self._call(part_id, tool, part.get("args"), native)
        events += self.close("tool_calls", native)
        match part.get("state"):
            case "completed":
                content = _content(part.get("result"))
            case "failed" | "denied":
                content = _content({"error": _text(part.get("error")) or part.get("state")})
            case "approval_required":
                self._blocked.add(call.id)
                return events
            case _:
                return events
        if call.result is None:
            events.append(self._fold.tool_result(self.agent, call.id, content, native))
        return events

    def _call(
        self, part_id: str, tool: str, args: Any, native: Any, *, asks: bool = False
    ) -> tuple[ToolCall, list[TurnEvent]]:
        """Find the call of a part: by its id, else by tool and arguments, else by tool.

        A call is asked about once. Its parts may have the id of the permission request, or one
        of their own.
        """
        known = self._calls.get(part_id)
        if known is not None:
            return known, []
        arguments = _plain(args or {})
        open_calls = [
            call
            for call in self.agent.calls
            if call.tool == tool
            and call.result is None
            and call.id not in self._blocked
            and not (asks and call.needs_approval)
        ]
        same = [call for call in open_calls if _arguments(call) == arguments]
        events: list[TurnEvent] = []
        text = json.dumps(arguments, ensure_ascii=False)
        if open_calls:
            call = (same or open_calls)[-1]
            # What the engine asks about and runs counts, not what was streamed.
            call.text = Text(text)
        else:
            piece = _piece(part_id, tool, text)
            events = self._fold.call_piece(self.agent, len(self._calls), piece, native)
            call = self._fold.call(self.agent.id, part_id)
        self._calls[part_id] = call
        return call, events

    def dump(self) -> dict[str, Any]:
        """Return what is known besides the fold, as JSON data."""
        return {
            "calls": {part_id: call.id for part_id, call in self._calls.items()},
            "blocked": sorted(self._blocked),
            "message_id": self.message_id,
            "unsure": self.unsure,
        }

    def load(self, record: Record) -> None:
        """Take up what ``dump`` returned.

        Raises:
            ValueError: The data is malformed.
        """
        calls = Record(record.data["calls"], "the calls")
        for part_id in calls.data:
            self._calls[str(part_id)] = self._fold.call(self.agent.id, calls.string(part_id))
        self._blocked = set(record.strings("blocked"))
        self.message_id = record.string("message_id")
        self.unsure = record.flag("unsure")


def _piece(call_id: str, tool: str, arguments: str) -> CallPiece:
    return CallPiece(
        index=None,
        id=call_id,
        name=tool,
        arguments=arguments,
        own_name=tool,
        server="",
        needs_approval=False,
        client_side=False,
    )


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _plain(value: Any) -> Any:
    return value.to_dict() if hasattr(value, "to_dict") else value


def _content(result: Any) -> str:
    result = _plain(result)
    return result if isinstance(result, str) else json.dumps(result, ensure_ascii=False)


def _arguments(call: ToolCall) -> Any:
    try:
        return json.loads(call.arguments_text or "{}")
    except ValueError:
        return None
