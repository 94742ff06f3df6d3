"""What the events of a turn add to the fold, from its stream and from its list. No I/O.

The stream has each message in pieces that carry its id, the list has it whole. Both may tell of the
same message, and each event is told once: so a stream that was cut can be completed from the list.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeGuard

from turnwire.agents import Message, Text
from turnwire.events import OtherEvent, SandboxReady
from turnwire.fold import CallPiece
from turnwire.trueforge.pauses import KINDS, Pauses
from turnwire_api.runtime.model import is_object

if TYPE_CHECKING:
    from collections.abc import Iterable

    from turnwire.agents import Agent, ToolCall
    from turnwire.agents_json import Record
    from turnwire.events import TurnEvent
    from turnwire.fold import Fold

__all__ = ["Transcript"]


_ROOT = "main"
# Their thread is the one that they tell of.
_OF_THREADS = frozenset({"thread.created", "thread.done"})


class _Place(NamedTuple):
    """Where a message of the engine stands: which one of which agent."""

    agent: Agent
    number: int

    @property
    def message(self) -> Message | None:
        """The message; None before anything of it has come."""
        messages = self.agent.messages
        return messages[self.number] if self.number < len(messages) else None


class Transcript:
    """Tells the fold what the events say.

    Args:
        fold: What is told.

    Attributes:
        pauses: What the turn waits for.
        mended: Something that was folded turned out to lack a piece. It is right now, but who has
            read its pieces has not got all of them.
    """

    def __init__(self, fold: Fold) -> None:
        self.pauses = Pauses(fold)
        self.mended = False
        self._fold = fold
        self._places: dict[str, _Place] = {}
        # The message that each agent is at.
        self._current: dict[Agent, str] = {}
        self._seen: set[str] = set()

    @property
    def root(self) -> Agent:
        """The agent that is spoken to."""
        return self.agent(_ROOT)

    def agent(self, thread_id: str) -> Agent:
        """Return the agent of a thread.

        The root's thread is ``main``. Another one that was not announced here began in an earlier
        turn.
        """
        if thread_id != _ROOT and thread_id not in self._fold.agents:
            ids = {"parent_id": _ROOT, "parent_call": ""}
            self._fold.start_agent(thread_id, name="", task="", **ids, native=None)
        return self._fold.agent(thread_id)

    def add(self, native: Any) -> list[TurnEvent]:
        """Fold an event that the document describes; one that was told before says nothing."""
        if native.type == "model.message.delta":
            return self._piece(native)
        if native.type not in _OF_THREADS and isinstance(native.thread_id, str):
            self.agent(native.thread_id)
        match native.type:
            case "model.message":
                return self.whole(native)
            case _ if native.id in self._seen:
                return []
            case _:
                self._seen.add(native.id)
                return [self._once(native)]

    def _once(self, native: Any) -> TurnEvent:
        fold = self._fold
        match native.type:
            case kind if kind in KINDS:
                return self.pauses.note(native)
            case "tool.response":
                agent = self.agent(native.thread_id)
                return fold.tool_result(agent, native.tool_call_id, native.content, native)
            case "thread.created":
                return fold.start_agent(
                    native.thread_id,
                    name=native.agent_info.name,
                    task=native.agent_info.input,
                    parent_id=native.parent.thread_id,
                    parent_call=native.parent.tool_call_id,
                    native=native,
                )
            case "thread.done":
                return self._thread_done(native)
            case "sandbox.created":
                fold.sandbox_id = native.sandbox_id
                return SandboxReady(
                    agent=self._agent_of(native), native=native, sandbox_id=native.sandbox_id
                )
            case _:
                return self.other(native)

    def _thread_done(self, native: Any) -> TurnEvent:
        state, thread_id = native.state, native.thread_id
        output = state.get("output")
        result = _said(output, "text") if output else None
        match state.get("status"):
            case "done":
                return self._fold.finish_agent(thread_id, result=result, native=native)
            case "error":
                message = _text(state.get("error"))
            case status:
                message = f"the thread ended with the status {status!r:.80}"
        return self._fold.fail_agent(thread_id, message=message, result=result, native=native)

    def other(self, native: Any) -> OtherEvent:
        """Pass on an event that has no meaning in the shared words."""
        return OtherEvent(agent=self._agent_of(native), native=native)

    def _agent_of(self, native: Any) -> Agent:
        thread_id = native.get("thread_id")
        known = self._fold.agents.get(thread_id) if isinstance(thread_id, str) else None
        return known or self._fold.root or self._fold.agent("")

    # Messages

    def _piece(self, native: Any) -> list[TurnEvent]:
        place = self._places.get(native.id) or self._begin(native)
        message = place.message
        if self._current[place.agent] != native.id or (message and message.finish_reason):
            return [self.other(native)]
        return self._append(place.agent, native)

    def whole(self, native: Any) -> list[TurnEvent]:
        """Fold a message that stands alone: the empty shell of one, or all of one.

        What was folded of it is completed where it can be, else replaced.
        """
        place = self._places.get(native.id)
        if place is None:
            return self._append(self._begin(native).agent, native)
        if not native.get("finish_reason"):
            return []  # The shell again.
        message = place.message
        if message is None or message.finish_reason is None:
            return self._complete(place, native)
        self._correct(message, native)
        return []

    def _begin(self, native: Any) -> _Place:
        """Give a message its place. The one that its agent was at is broken off."""
        agent = self.agent(native.thread_id)
        before = self._current.get(agent)
        if before is not None:
            self._break_off(before, native)
        self._current[agent] = native.id
        place = self._places[native.id] = _Place(agent, len(agent.messages))
        return place

    def _break_off(self, message_id: str, native: Any) -> None:
        place = self._places[message_id]
        message = place.message
        if message is None:
            del self._places[message_id]
        elif message.finish_reason is None:
            whole = {call: call.complete for call in message.tool_calls}
            self._fold.close(place.agent, "interrupted", native)
            for call, complete in whole.items():
                call.complete = complete

    def _append(self, agent: Agent, native: Any) -> list[TurnEvent]:
        fold = self._fold
        events: list[TurnEvent] = []
        # Hardly ever is there more than one of them.
        if reasoning := _text(native.get("reasoning_content")):
            events += fold.reasoning(agent, reasoning, native)
        if text := _said(native, "text"):
            events += fold.text(agent, text, native)
        if refusal := _said(native, "refusal"):
            fold.refusal(agent, refusal)
        for position, call in enumerate(native.get("tool_calls") or ()):
            events += fold.call_piece(agent, position, _piece_of(call), native)
        if reason := _text(native.get("finish_reason")):
            events += fold.close(agent, reason, native)
        return events

    def _complete(self, place: _Place, native: Any) -> list[TurnEvent]:
        """Add what is still missing of an open message."""
        agent, message = place.agent, place.message
        if message is None or self._current[agent] != native.id:
            return self._append(agent, native)
        rest = self._rest(message, "body", _said(native, "text"))
        events = self._fold.text(agent, rest, native)
        self._fold.refusal(agent, self._rest(message, "refusal_body", _said(native, "refusal")))
        for position, stored in enumerate(native.get("tool_calls") or ()):
            piece = _piece_of(stored)
            call = message.calls.get(position)
            if call is not None and call.id in {"", piece.id}:
                piece.arguments = self._rest(call, "text", piece.arguments)
            piece.index = position
            events += self._fold.call_piece(agent, position, piece, native)
        return [*events, *self._fold.close(agent, native.finish_reason, native)]

    def _rest(self, owner: Message | ToolCall, name: str, whole: str) -> str:
        """Return what is missing of a text; one that is no beginning of it is replaced."""
        so_far = str(getattr(owner, name))
        fits = whole.startswith(so_far)
        self.mended |= not fits
        # Anew in any case: it may hold half a character back, which comes whole now.
        setattr(owner, name, Text(so_far if fits else whole))
        return whole[len(so_far) :] if fits else ""

    def _correct(self, message: Message, native: Any) -> None:
        """Compare a message that is closed with what the engine has stored."""
        if message.finish_reason != native.finish_reason:
            # It was broken off here, since its last piece was missing.
            message.finish_reason, self.mended = native.finish_reason, True
        if message.text != (text := _said(native, "text")):
            message.body, self.mended = Text(text), True
        for place, stored in enumerate(native.get("tool_calls") or ()):
            piece = _piece_of(stored)
            call = self._fold.call(message.agent.id, piece.id)
            if not call.complete or call.arguments_text != piece.arguments:
                call.name, call.own_name, call.server = piece.name, piece.own_name, piece.server
                call.text, call.seen, call.complete = Text(piece.arguments), True, True
                message.calls[place], self.mended = call, True

    def arrange(self, message_ids: Iterable[str]) -> None:
        """Put messages in their order, where one of which nothing had come was added late.

        Args:
            message_ids: The messages in order. Others stay where they are.
        """
        ordered: dict[Agent, list[str]] = {}
        for message_id in message_ids:
            place = self._places.get(message_id)
            if place is not None and place.message is not None:
                ordered.setdefault(place.agent, []).append(message_id)
        for agent, ids in ordered.items():
            numbers = sorted(self._places[message_id].number for message_id in ids)
            messages = [agent.messages[self._places[message_id].number] for message_id in ids]
            for message_id, number, message in zip(ids, numbers, messages, strict=True):
                agent.messages[number] = message
                self._places[message_id] = _Place(agent, number)

    # Suspending

    def dump(self) -> dict[str, Any]:
        """Return what is known beside the fold as JSON data."""
        places = [
            {
                "id": message_id,
                "agent": place.agent.id,
                "number": place.number,
                "current": self._current[place.agent] == message_id,
            }
            for message_id, place in self._places.items()
        ]
        return {
            "messages": places,
            "seen": sorted(self._seen),
            "mended": self.mended,
            "pauses": self.pauses.dump(),
        }

    def load(self, record: Record) -> None:
        """Take note of what ``dump`` returned.

        Raises:
            ValueError: The data is malformed. KeyError and TypeError: likewise.
        """
        for each in record.records("messages", "a message"):
            agent = self._fold.agents[each.string("agent")]
            message_id, number = each.string("id"), each.number("number")
            if number > len(agent.messages):
                raise each.error("there is no such message")
            self._places[message_id] = _Place(agent, number)
            if each.flag("current"):
                self._current[agent] = message_id
        if {place.agent for place in self._places.values()} != set(self._current):
            raise record.error("an agent is at no message")
        self._seen = set(record.strings("seen"))
        self.mended = record.flag("mended")
        pauses = record.data["pauses"]
        self.pauses.load(type(record)(pauses, "the pauses"))


def _piece_of(call: Any) -> CallPiece:
    info: Any = call.get("tool_info") or {}
    function: Any = call.get("function") or {}
    index = call.get("index")
    return CallPiece(
        index=index if isinstance(index, int) else None,
        id=_text(call.get("id")),
        name=_text(function.get("name")),
        arguments=_text(function.get("arguments")),
        own_name=_text(info.get("name")),
        server=_text(info.get("server_id")),
    )


def _said(message: Any, kind: Literal["text", "refusal"]) -> str:
    """Return the text of a message, or its refusal; a whole message may have parts of both."""
    content = message.get("content")
    if _is_list(content):
        said = (part for part in content if is_object(part) and part.get("type") == kind)
        return "".join(_text(part.get(kind)) for part in said)
    return _text(content if kind == "text" else message.get("refusal"))


def _is_list(value: object) -> TypeGuard[list[Any]]:
    return isinstance(value, list)


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
