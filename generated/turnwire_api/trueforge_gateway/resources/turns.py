"""``client.turns`` of TrueFoundry Gateway Agent API."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ...runtime.operation import AsyncTransport, Operation, RequestOptions, Transport
from .. import __name__ as _PACKAGE

if TYPE_CHECKING:
    from typing import Literal

    from ...runtime.model import Unknown
    from ..models.cancel_session_result import CancelSessionResult
    from ..models.event_page import EventPage
    from ..models.tool_approval import ToolApproval
    from ..models.tool_client_side_response import ToolClientSideResponse
    from ..models.turn import Turn
    from ..models.turn_page import TurnPage
    from ..models.user_message import UserMessage

StreamT = TypeVar("StreamT")

TURNS_CANCEL: Operation[CancelSessionResult] = Operation(
    _PACKAGE,
    name="turns.cancel",
    method="POST",
    path="/v1/agents/sessions/{session_id}/cancel",
    endpoint="api.turns.cancel_session",
    required=("session_id",),
    bodies=(("", "CancelSessionRequest"),),
    idempotent=True,
)
TURNS_LIST: Operation[TurnPage] = Operation(
    _PACKAGE,
    name="turns.list",
    method="GET",
    path="/v1/agents/sessions/{session_id}/turns",
    endpoint="api.turns.list_turns",
    required=("session_id",),
    idempotent=True,
)
TURNS_STREAM: Operation[Any] = Operation(
    _PACKAGE,
    name="turns.stream",
    method="POST",
    path="/v1/agents/sessions/{session_id}/turns",
    endpoint="api.turns.create_turn",
    required=("session_id",),
    bodies=(("", "CreateTurnRequest"),),
    stream="createTurn",
)
TURNS_CREATE: Operation[Turn] = Operation(
    _PACKAGE,
    name="turns.create",
    method="POST",
    path="/v1/agents/sessions/{session_id}/turns#start",
    endpoint="api.turns.start_turn",
    required=("session_id",),
    bodies=(("", "StartTurnRequest"),),
    unwrap="data",
)
TURNS_GET: Operation[Turn] = Operation(
    _PACKAGE,
    name="turns.get",
    method="GET",
    path="/v1/agents/sessions/{session_id}/turns/{turn_id}",
    endpoint="api.turns.get_turn",
    required=("session_id", "turn_id"),
    unwrap="data",
    idempotent=True,
)
TURNS_SUBSCRIBE: Operation[Any] = Operation(
    _PACKAGE,
    name="turns.subscribe",
    method="POST",
    path="/v1/agents/sessions/{session_id}/turns/{turn_id}/subscribe",
    endpoint="api.turns.subscribe_turn",
    required=("session_id", "turn_id"),
    bodies=(("", "SubscribeTurnRequest"),),
    idempotent=True,
    stream="subscribeTurn",
)
TURNS_EVENTS: Operation[EventPage] = Operation(
    _PACKAGE,
    name="turns.events",
    method="GET",
    path="/v1/agents/sessions/{session_id}/turns/{turn_id}/events",
    endpoint="api.turns.list_turn_events",
    required=("session_id", "turn_id"),
    idempotent=True,
)


class Turns(Generic[StreamT]):
    """``client.turns``."""

    def __init__(self, transport: Transport[StreamT]) -> None:
        self._transport = transport

    def cancel(
        self, session_id: str, *, options: RequestOptions | None = None
    ) -> CancelSessionResult:
        """Cancel the running turn.

        Cancels the turn that was created last, if it runs; nothing happens otherwise, nor to a
        turn that is paused. The stream of the turn then ends with `turn.done`, status
        `cancelled`, reason `client-cancelled`; keep reading it until then. Of two roots that
        run side by side only the younger can be cancelled.

        Args:
            session_id: The session.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            TURNS_CANCEL,
            {
                "session_id": session_id,
                "body": {},
            },
            options,
        )

    def list(
        self,
        session_id: str,
        *,
        limit: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> TurnPage:
        """List the turns of a session.

        The last turn of the session and those before it, newest first.

        Args:
            session_id: The session.
            limit: Most entries in a page.
            page_token: The page to read.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            TURNS_LIST,
            {
                "session_id": session_id,
                "limit": limit,
                "page_token": page_token,
            },
            options,
        )

    def stream(
        self,
        session_id: str,
        input: Sequence[
            UserMessage | Mapping[str, Any] | ToolApproval | ToolClientSideResponse | Unknown
        ]
        | None = None,
        *,
        previous_turn_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> StreamT:
        """Run one turn and stream its events.

        Runs the agent. A turn that stopped on questions is continued with one request that
        answers everything it asked: every pending approval and every pending client-side tool
        call of every paused thread. A rejected request leaves no turn behind, and what was
        pending is pending still; but one that is answered 422 has already cancelled the turn
        that was running. Not idempotent: a repeated request cancels the turn it repeats and
        runs the tools again, and the same decisions with an explicit `previous_turn_id` run
        them a second time. Without a JSON content type the body is ignored, and an empty turn
        runs. Closing the stream does not stop the turn.

        Args:
            session_id: The session.
            input: User messages, or decisions on everything that is pending, never both.
                Empty, like an omitted input, it continues a turn that stopped on
                `mcp.auth_required`, or one whose decisions are recorded and not carried out;
                otherwise it calls the model again.
            previous_turn_id: The turn to continue: an id, `auto` for the last one, or
                `none` for a new root. The server's default is `auto`. Null is refused.
            options: What this call does differently from the client.

        Returns:
            The event stream. It is opened when it is entered or first read.

        Raises:
            TurnwireError: The call was refused, failed or was not answered; raised by the
                stream, when it is opened or read.
        """
        return self._transport.stream(
            TURNS_STREAM,
            {
                "session_id": session_id,
                "body": {
                    "input": input,
                    "previous_turn_id": previous_turn_id,
                },
            },
            options,
        )

    def create(
        self,
        session_id: str,
        input: Sequence[
            UserMessage | Mapping[str, Any] | ToolApproval | ToolClientSideResponse | Unknown
        ]
        | None = None,
        *,
        stream: Literal[False],
        previous_turn_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> Turn:
        """Run one turn and return it at once.

        Runs the agent. A turn that stopped on questions is continued with one request that
        answers everything it asked: every pending approval and every pending client-side tool
        call of every paused thread. A rejected request leaves no turn behind, and what was
        pending is pending still; but one that is answered 422 has already cancelled the turn
        that was running. Not idempotent: a repeated request cancels the turn it repeats and
        runs the tools again, and the same decisions with an explicit `previous_turn_id` run
        them a second time. Without a JSON content type the body is ignored, and an empty turn
        runs. Closing the stream does not stop the turn.

        Args:
            session_id: The session.
            input: User messages, or decisions on everything that is pending, never both.
                Empty, like an omitted input, it continues a turn that stopped on
                `mcp.auth_required`, or one whose decisions are recorded and not carried out;
                otherwise it calls the model again.
            stream: Always false. The turn runs, and nobody streams it.
            previous_turn_id: The turn to continue: an id, `auto` for the last one, or
                `none` for a new root. The server's default is `auto`. Null is refused.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            TURNS_CREATE,
            {
                "session_id": session_id,
                "body": {
                    "input": input,
                    "stream": stream,
                    "previous_turn_id": previous_turn_id,
                },
            },
            options,
        )

    def get(self, session_id: str, turn_id: str, *, options: RequestOptions | None = None) -> Turn:
        """Read a turn.

        The turn and how it stands. One that was cut off by a crash of the server stays
        `running` until it is cancelled or followed by another.

        Args:
            session_id: The session.
            turn_id: The turn.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            TURNS_GET,
            {
                "session_id": session_id,
                "turn_id": turn_id,
            },
            options,
        )

    def subscribe(
        self,
        session_id: str,
        turn_id: str,
        after_sequence_number: int | None = None,
        *,
        last_event_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> StreamT:
        """Take up the stream of a turn.

        The stream of a turn from where the cursor says, byte for byte as it was sent first. It
        is kept for some minutes after the end. Behind the last event of a turn that is over
        there is silence, so do not subscribe once `turn.done` was seen. After the time limit of
        the server (ten minutes) the stream ends in order and without `turn.done`: subscribe
        again.

        Args:
            session_id: The session.
            turn_id: The turn.
            after_sequence_number: The sequence number after which to begin. 0 or nothing is
                the start.
            last_event_id: The sequence number after which to begin, in decimal.
            options: What this call does differently from the client.

        Returns:
            The event stream. It is opened when it is entered or first read.

        Raises:
            TurnwireError: The call was refused, failed or was not answered; raised by the
                stream, when it is opened or read.
        """
        return self._transport.stream(
            TURNS_SUBSCRIBE,
            {
                "session_id": session_id,
                "turn_id": turn_id,
                "last_event_id": last_event_id,
                "body": {
                    "after_sequence_number": after_sequence_number,
                },
            },
            options,
        )

    def events(
        self,
        session_id: str,
        turn_id: str,
        *,
        limit: int | None = None,
        order: str | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> EventPage:
        """List the events of a turn.

        The events of a turn that is over, the oldest first unless `order` says otherwise, the
        pieces of messages joined: no `model.message.delta` is among them, nor `turn.created`
        and `turn.done`, which are in the list of the session. Reasoning, and a message that was
        broken off, are in no list.

        Args:
            session_id: The session.
            turn_id: The turn.
            limit: Most events in a page.
            order: Oldest first (`asc`) or newest first (`desc`).
            page_token: The page to read.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            TURNS_EVENTS,
            {
                "session_id": session_id,
                "turn_id": turn_id,
                "limit": limit,
                "order": order,
                "page_token": page_token,
            },
            options,
        )


class AsyncTurns(Generic[StreamT]):
    """``client.turns``, asynchronous."""

    def __init__(self, transport: AsyncTransport[StreamT]) -> None:
        self._transport = transport

    async def cancel(
        self, session_id: str, *, options: RequestOptions | None = None
    ) -> CancelSessionResult:
        """Cancel the running turn.

        Cancels the turn that was created last, if it runs; nothing happens otherwise, nor to a
        turn that is paused. The stream of the turn then ends with `turn.done`, status
        `cancelled`, reason `client-cancelled`; keep reading it until then. Of two roots that
        run side by side only the younger can be cancelled.

        Args:
            session_id: The session.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            TURNS_CANCEL,
            {
                "session_id": session_id,
                "body": {},
            },
            options,
        )

    async def list(
        self,
        session_id: str,
        *,
        limit: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> TurnPage:
        """List the turns of a session.

        The last turn of the session and those before it, newest first.

        Args:
            session_id: The session.
            limit: Most entries in a page.
            page_token: The page to read.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            TURNS_LIST,
            {
                "session_id": session_id,
                "limit": limit,
                "page_token": page_token,
            },
            options,
        )

    def stream(
        self,
        session_id: str,
        input: Sequence[
            UserMessage | Mapping[str, Any] | ToolApproval | ToolClientSideResponse | Unknown
        ]
        | None = None,
        *,
        previous_turn_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> StreamT:
        """Run one turn and stream its events.

        Runs the agent. A turn that stopped on questions is continued with one request that
        answers everything it asked: every pending approval and every pending client-side tool
        call of every paused thread. A rejected request leaves no turn behind, and what was
        pending is pending still; but one that is answered 422 has already cancelled the turn
        that was running. Not idempotent: a repeated request cancels the turn it repeats and
        runs the tools again, and the same decisions with an explicit `previous_turn_id` run
        them a second time. Without a JSON content type the body is ignored, and an empty turn
        runs. Closing the stream does not stop the turn.

        Args:
            session_id: The session.
            input: User messages, or decisions on everything that is pending, never both.
                Empty, like an omitted input, it continues a turn that stopped on
                `mcp.auth_required`, or one whose decisions are recorded and not carried out;
                otherwise it calls the model again.
            previous_turn_id: The turn to continue: an id, `auto` for the last one, or
                `none` for a new root. The server's default is `auto`. Null is refused.
            options: What this call does differently from the client.

        Returns:
            The event stream. It is opened when it is entered or first read.

        Raises:
            TurnwireError: The call was refused, failed or was not answered; raised by the
                stream, when it is opened or read.
        """
        return self._transport.stream(
            TURNS_STREAM,
            {
                "session_id": session_id,
                "body": {
                    "input": input,
                    "previous_turn_id": previous_turn_id,
                },
            },
            options,
        )

    async def create(
        self,
        session_id: str,
        input: Sequence[
            UserMessage | Mapping[str, Any] | ToolApproval | ToolClientSideResponse | Unknown
        ]
        | None = None,
        *,
        stream: Literal[False],
        previous_turn_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> Turn:
        """Run one turn and return it at once.

        Runs the agent. A turn that stopped on questions is continued with one request that
        answers everything it asked: every pending approval and every pending client-side tool
        call of every paused thread. A rejected request leaves no turn behind, and what was
        pending is pending still; but one that is answered 422 has already cancelled the turn
        that was running. Not idempotent: a repeated request cancels the turn it repeats and
        runs the tools again, and the same decisions with an explicit `previous_turn_id` run
        them a second time. Without a JSON content type the body is ignored, and an empty turn
        runs. Closing the stream does not stop the turn.

        Args:
            session_id: The session.
            input: User messages, or decisions on everything that is pending, never both.
                Empty, like an omitted input, it continues a turn that stopped on
                `mcp.auth_required`, or one whose decisions are recorded and not carried out;
                otherwise it calls the model again.
            stream: Always false. The turn runs, and nobody streams it.
            previous_turn_id: The turn to continue: an id, `auto` for the last one, or
                `none` for a new root. The server's default is `auto`. Null is refused.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            TURNS_CREATE,
            {
                "session_id": session_id,
                "body": {
                    "input": input,
                    "stream": stream,
                    "previous_turn_id": previous_turn_id,
                },
            },
            options,
        )

    async def get(
        self, session_id: str, turn_id: str, *, options: RequestOptions | None = None
    ) -> Turn:
        """Read a turn.

        The turn and how it stands. One that was cut off by a crash of the server stays
        `running` until it is cancelled or followed by another.

        Args:
            session_id: The session.
            turn_id: The turn.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            TURNS_GET,
            {
                "session_id": session_id,
                "turn_id": turn_id,
            },
            options,
        )

    def subscribe(
        self,
        session_id: str,
        turn_id: str,
        after_sequence_number: int | None = None,
        *,
        last_event_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> StreamT:
        """Take up the stream of a turn.

        The stream of a turn from where the cursor says, byte for byte as it was sent first. It
        is kept for some minutes after the end. Behind the last event of a turn that is over
        there is silence, so do not subscribe once `turn.done` was seen. After the time limit of
        the server (ten minutes) the stream ends in order and without `turn.done`: subscribe
        again.

        Args:
            session_id: The session.
            turn_id: The turn.
            after_sequence_number: The sequence number after which to begin. 0 or nothing is
                the start.
            last_event_id: The sequence number after which to begin, in decimal.
            options: What this call does differently from the client.

        Returns:
            The event stream. It is opened when it is entered or first read.

        Raises:
            TurnwireError: The call was refused, failed or was not answered; raised by the
                stream, when it is opened or read.
        """
        return self._transport.stream(
            TURNS_SUBSCRIBE,
            {
                "session_id": session_id,
                "turn_id": turn_id,
                "last_event_id": last_event_id,
                "body": {
                    "after_sequence_number": after_sequence_number,
                },
            },
            options,
        )

    async def events(
        self,
        session_id: str,
        turn_id: str,
        *,
        limit: int | None = None,
        order: str | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> EventPage:
        """List the events of a turn.

        The events of a turn that is over, the oldest first unless `order` says otherwise, the
        pieces of messages joined: no `model.message.delta` is among them, nor `turn.created`
        and `turn.done`, which are in the list of the session. Reasoning, and a message that was
        broken off, are in no list.

        Args:
            session_id: The session.
            turn_id: The turn.
            limit: Most events in a page.
            order: Oldest first (`asc`) or newest first (`desc`).
            page_token: The page to read.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            TURNS_EVENTS,
            {
                "session_id": session_id,
                "turn_id": turn_id,
                "limit": limit,
                "order": order,
                "page_token": page_token,
            },
            options,
        )
