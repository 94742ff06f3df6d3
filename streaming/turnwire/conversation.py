"""Conversations: turns that follow one another, without ids in the caller's code."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, Unpack

from turnwire.callbacks import Callbacks, ConversationOptions
from turnwire.errors import InvalidRequest
from turnwire.machine import TurnMachine
from turnwire.state import InvalidCheckpoint
from turnwire.turn import AsyncTurn, Turn

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from turnwire.agents import ToolCall
    from turnwire.decisions import Pending
    from turnwire.protocol import Memory, Protocol
    from turnwire.state import Seal
    from turnwire.tools import FunctionTool
    from turnwire_api.runtime.operation import RequestOptions

__all__ = ["AsyncConversation", "Conversation", "ConversationOptions"]

TurnT = TypeVar("TurnT", Turn, AsyncTurn)


class _Conversation(Generic[TurnT]):
    _turn: type[TurnT]

    def __init__(
        self, memory: Memory, transport: Any, **options: Unpack[ConversationOptions]
    ) -> None:
        self._memory = memory
        self._transport = transport
        # A fork needs the tools again, and they may come as an iterator.
        self._options: ConversationOptions = {**options, "tools": tuple(options.get("tools", ()))}
        self._seal: Seal = transport.settings.seal(memory.engine, options.get("checkpoint_key"))
        self._callbacks = Callbacks.of(
            options.get("approve"), self._options["tools"], options.get("save")
        )

    @property
    def pending(self) -> Pending | None:
        """What the last turn waits for; None when a message may be sent."""
        return self._memory.pending

    def send(
        self,
        message: Any,
        *,
        approve: Callable[[ToolCall], Any] | None = None,
        tools: Iterable[Callable[..., Any] | FunctionTool] | None = None,
        save: Callable[[str], Any] | None = None,
        options: RequestOptions | None = None,
    ) -> TurnT:
        """Say something. The turn is sent when it is first read.

        Args:
            message: A text, or what the engine takes as the content of a message.
            approve: A policy for approvals: a call to ``Allow``, ``Deny`` or None (leave it
                pending). Default: the conversation's.
            tools: Functions that answer client-side calls by their names. Default: the
                conversation's.
            save: Takes a checkpoint before anything is sent that acts, before callbacks are asked,
                after a tool has run, and when the turn stops.
            options: What the requests of this turn do differently.

        Raises:
            InvalidRequest: The last turn is not over, or waits for an answer.
        """
        callbacks = self._callbacks.instead(approve, tools, save)
        return self._make(self._memory.say(message), callbacks, options)

    def answer(
        self,
        pending: Pending,
        *,
        approve: Callable[[ToolCall], Any] | None = None,
        tools: Iterable[Callable[..., Any] | FunctionTool] | None = None,
        save: Callable[[str], Any] | None = None,
        options: RequestOptions | None = None,
    ) -> TurnT:
        """Answer what the last turn waits for, with one complete batch of decisions.

        Args:
            pending: What was pending, decided: ``turn.pending.allow_all()``, for one.
            approve: See ``send``; for what comes up later in the turn.
            tools: See ``send``.
            save: See ``send``.
            options: See ``send``.

        Raises:
            InvalidRequest: Nothing is pending, something is undecided, or the decisions are not
                for what is pending. Nothing was sent.
        """
        callbacks = self._callbacks.instead(approve, tools, save)
        return self._make(self._memory.answer(pending), callbacks, options)

    def resume(
        self,
        checkpoint: str | bytes,
        *,
        approve: Callable[[ToolCall], Any] | None = None,
        tools: Iterable[Callable[..., Any] | FunctionTool] | None = None,
        save: Callable[[str], Any] | None = None,
        options: RequestOptions | None = None,
    ) -> TurnT:
        """Go on with a turn from its checkpoint, in this or another process.

        A turn that waited for an answer waits for it again. One that was running is taken up
        where the engine can do that; where it cannot, reading it raises ``StreamTruncated``, and
        the conversation may go on with a new message. Nothing that was sent is sent again.

        Args:
            checkpoint: What ``turn.checkpoint()`` returned.
            approve: See ``send``.
            tools: See ``send``.
            save: See ``send``.
            options: See ``send``.

        Raises:
            InvalidCheckpoint: It is damaged, forged, or of another engine or place.
            InvalidRequest: The conversation has had a turn already.
        """
        callbacks = self._callbacks.instead(approve, tools, save)
        state = self._seal.open(checkpoint)
        if self._memory.current is not None:
            raise InvalidRequest("resume a checkpoint in a conversation that is new")
        try:
            protocol = self._memory.restore(state)
        except (ValueError, KeyError, TypeError) as error:
            raise InvalidCheckpoint(f"the checkpoint cannot be read: {error}") from error
        return self._make(protocol, callbacks, options)

    def fork(self) -> Self:
        """Return a second conversation that goes on from the same point.

        Raises:
            InvalidRequest: The last turn is not over, or waits for an answer.
        """
        return type(self)(self._memory.fork(), self._transport, **self._options)

    def _make(
        self,
        protocol: Protocol,
        callbacks: Callbacks,
        options: RequestOptions | None,
    ) -> TurnT:
        machine = TurnMachine(protocol, callbacks, self._seal)
        return self._turn(machine, self._transport, options)


class Conversation(_Conversation[Turn]):
    """Turns that follow one another; made by a client's ``conversation``."""

    _turn = Turn


class AsyncConversation(_Conversation[AsyncTurn]):
    """The same, asynchronous. Only the turns are awaited; ``send`` and the rest are not."""

    _turn = AsyncTurn
