"""How a response ends: what is a success, what is pending still, and what is lost."""

from __future__ import annotations

from typing import Any

import pytest

from turn.script import (
    GATED,
    Hand,
    allow,
    approval,
    call,
    calls,
    child,
    created,
    done,
    goes_on_from,
    memory,
    native,
    paused,
    play,
    question,
    refusal,
    result,
    says,
    sign_in,
)
from turnwire.errors import (
    BadRequest,
    ConfigurationError,
    ConnectionFailed,
    InvalidRequest,
    NotFound,
    ProtocolError,
    ServerError,
    StreamIdle,
    StreamTruncated,
    TurnwireError,
    Unprocessable,
)
from turnwire.outcomes import Cancelled, Completed, Failed, NeedsInput
from turnwire_api.truefoundry.events import decode

CUT = StreamTruncated("the connection failed")
BROKEN = decode('{"type":"agent.mess')
MISFIT = native("agent.message", content="no execution_id")


class TestSaidByTheEngine:
    def test_an_error(self) -> None:
        turn = play(memory().say("go"), [created(), says("So"), done("error", message="broke")])
        assert turn.outcome == Failed(message="broke")
        assert turn.error is None
        assert turn.kinds[-1] == "TurnDone"
        root = turn.machine.protocol.root
        assert (root.status, root.error) == ("failed", "broke")

    def test_cancelled(self) -> None:
        end = done("cancelled", cancellation_reason="server-execution-timeout")
        turn = play(memory().say("go"), [created(), end])
        assert turn.outcome == Cancelled(reason="server-execution-timeout")
        assert turn.error is None

    @pytest.mark.parametrize(
        ("end", "outcome"),
        [
            (done("error", message="broke"), Failed(message="broke")),
            (done("cancelled"), Cancelled(reason="no reason given")),
            (done("cancelled", cancellation_reason="x"), Cancelled(reason="x")),
            (done("error", message=7), Failed(message="no reason given")),
        ],
    )
    def test_after_a_pause(self, end: Any, outcome: Any) -> None:
        chat = memory()
        turn = play(chat.say("go"), [created(), *GATED[:-1], end])
        assert turn.outcome == outcome
        assert chat.pending is None
        assert goes_on_from(chat) == "r1"

    def test_a_failed_subagent_fails_itself_only(self) -> None:
        failed = native("agent.error", execution_id="sub", message="gone")
        turn = play(memory().say("go"), [created(), child("sub"), failed, says("Well."), done()])
        assert turn.outcome == Completed(text="Well.", details={})
        assert turn.machine.protocol.fold.agents["sub"].error == "gone"


class TestNotUnderstood:
    """What hides something is no success; what is only new is."""

    def test_an_unknown_status(self) -> None:
        turn = play(memory().say("go"), [created(), says("So"), done("evaporated")])
        assert isinstance(turn.outcome, Failed)
        assert isinstance(turn.error, ProtocolError)
        assert "'evaporated'" in str(turn.error)
        assert turn.machine.protocol.cancel().effects == []

    @pytest.mark.parametrize("fields", [{}, {"status": 7}])
    def test_no_status(self, fields: Any) -> None:
        turn = play(memory().say("go"), [created(), native("response.done", **fields)])
        assert isinstance(turn.error, ProtocolError)

    def test_an_unknown_status_after_a_pause(self) -> None:
        asked: list[Any] = []
        chat = memory()
        turn = play(chat.say("go"), [created(), *GATED[:-1], done("waiting")], approve=asked.append)
        assert isinstance(turn.error, ProtocolError)
        assert chat.pending is not None
        assert asked == []

    @pytest.mark.parametrize("event", [BROKEN, MISFIT])
    def test_an_event_that_cannot_be_read(self, event: Any) -> None:
        turn = play(memory().say("go"), [created(), event, says("So"), done()])
        assert "OtherEvent" in turn.kinds
        assert isinstance(turn.outcome, Failed)
        assert isinstance(turn.error, ProtocolError)
        assert "could not be read: 1" in str(turn.error)

    def test_in_a_pause_the_callbacks_are_not_asked(self) -> None:
        asked: list[Any] = []
        chat = memory()
        turn = play(chat.say("go"), [created(), BROKEN, *GATED], approve=asked.append)
        assert isinstance(turn.error, ProtocolError)
        assert isinstance(turn.outcome, NeedsInput)
        assert asked == []

    @pytest.mark.parametrize("end", [[done()], []])
    def test_a_pause_that_cannot_be_read(self, end: list[Any]) -> None:
        pause = native("tool.approval_required", tool_calls=[{"id": "c1"}])
        turn = play(memory().say("go"), [created(), GATED[0], pause, *end])
        assert isinstance(turn.outcome, Failed)
        assert isinstance(turn.error, ProtocolError | StreamTruncated)

    def test_a_pause_for_nothing(self) -> None:
        turn = play(memory().say("go"), [created(), approval()])
        assert isinstance(turn.error, StreamTruncated)
        turn = play(memory().say("go"), [created(), approval(), done()])
        assert turn.outcome == Completed(text="", details={})

    @pytest.mark.parametrize(
        "event", [native("agent.telemetry", x=1), decode('{"error": "x"}'), decode("null")]
    )
    def test_something_new(self, event: Any) -> None:
        turn = play(memory().say("go"), [created(), event, says("So"), done()])
        assert "OtherEvent" in turn.kinds
        assert turn.outcome == Completed(text="So", details={})

    @pytest.mark.parametrize("stream", [[says("So"), done()], [*GATED], [BROKEN, done()]])
    def test_a_response_without_an_id(self, stream: list[Any]) -> None:
        """Nothing could go on from it: the next turn would leave this one out."""
        chat = memory()
        play(chat.say("go"), [created("r0"), done()])
        turn = play(chat.say("on"), stream)
        assert isinstance(turn.outcome, Failed)
        assert isinstance(turn.error, ProtocolError)
        assert "response.created" in str(turn.error)


class TestCuts:
    def test_a_stream_that_just_ends(self) -> None:
        turn = play(memory().say("go"), [created(), says("So")])
        assert isinstance(turn.error, StreamTruncated)
        assert turn.outcome == Failed(message=str(turn.error), error=turn.error)
        assert turn.kinds[-1] == "MessageCompleted"

    @pytest.mark.parametrize("error", [CUT, StreamIdle("silence"), ProtocolError("what?")])
    def test_a_stream_that_breaks(self, error: TurnwireError) -> None:
        chat = memory()
        turn = play(chat.say("go"), [created(), says("So"), error])
        assert turn.error is error
        assert isinstance(turn.outcome, Failed)
        assert goes_on_from(chat) == "r1"

    def test_the_reader_breaks_after_a_pause(self) -> None:
        chat = memory()
        turn = play(chat.say("go"), [created(), *GATED[:-1], CUT], approve=allow)
        assert turn.error is CUT
        assert len(turn.bodies) == 1
        assert chat.pending is not None

    def test_a_pause_that_leaves_out_a_call(self) -> None:
        chat = memory()
        turn = play(
            chat.say("go"),
            [
                created(),
                child("sub"),
                calls(call("c1", is_approval_required=True)),
                calls(call("c2", "delete", is_approval_required=True), execution="sub"),
                approval("c1"),
            ],
            approve=allow,
        )
        assert isinstance(turn.error, StreamTruncated)
        assert "delete waits too" in str(turn.error)
        assert len(turn.bodies) == 1
        assert isinstance(turn.outcome, NeedsInput)

    def test_a_pause_while_another_agent_speaks(self) -> None:
        speaking = says("I am", execution="sub", finish_reason=None)
        turn = play(memory().say("go"), [created(), child("sub"), speaking, *GATED[:-1]])
        assert isinstance(turn.error, StreamTruncated)
        assert "sub was at work" in str(turn.error)

    def test_a_whole_pause(self) -> None:
        """Gated calls that ran, and questions answered before, are no sign of a cut."""
        chat = memory()
        ran = [calls(call("c0", is_approval_required=True)), result("c0")]
        asks = [calls(call("q1", "ask", is_client_side=True)), question("q1")]
        play(chat.say("go"), [created(), *ran, *asks])
        assert chat.pending is not None
        turn = play(
            chat.answer(chat.pending.respond("yes")), [created("r2"), *GATED[:-1], sign_in()]
        )
        assert turn.error is None
        assert isinstance(turn.outcome, NeedsInput)


class TestDecisions:
    """A batch is taken, or pending still, or nobody knows; it is never sent again."""

    @pytest.mark.parametrize(
        "error",
        [
            refusal(BadRequest, 400),
            refusal(Unprocessable, 422),
            refusal(NotFound, 404),
            ConnectionFailed("no connection", sent=False, retry_safe=True),
            InvalidRequest("the client is closed"),
            ConfigurationError("the key is empty"),
        ],
    )
    @pytest.mark.parametrize("within", [False, True])
    def test_refused_for_certain(self, error: TurnwireError, *, within: bool) -> None:
        turn, chat = self.answered(error, within=within)
        assert turn.error is error
        assert turn.outcome == NeedsInput(pending=chat.pending)
        assert chat.pending is not None
        assert chat.pending.complete
        assert turn.machine.protocol.unconfirmed is None
        again = play(chat.answer(chat.pending), [created("r2"), result("c1"), done()])
        assert again.bodies == turn.bodies[-1:]
        assert isinstance(again.outcome, Completed)

    @pytest.mark.parametrize(
        "error",
        [
            refusal(ServerError, 503),
            ConnectionFailed("reset", sent=True),
            ProtocolError("the server answered 200 with text/html"),
        ],
    )
    @pytest.mark.parametrize("within", [False, True])
    def test_nobody_knows(self, error: TurnwireError, *, within: bool) -> None:
        turn, chat = self.answered(error, within=within)
        self.is_lost(turn, chat)

    @pytest.mark.parametrize("within", [False, True])
    @pytest.mark.parametrize("stream", [[], [CUT]])
    def test_cut_before_the_first_event(self, stream: list[Any], *, within: bool) -> None:
        turn, chat = self.answered(stream, within=within)
        self.is_lost(turn, chat)

    @pytest.mark.parametrize("within", [False, True])
    def test_cut_within_the_answer(self, *, within: bool) -> None:
        turn, chat = self.answered([created("r2"), CUT], within=within)
        assert isinstance(turn.outcome, Failed)
        assert turn.machine.protocol.unconfirmed is None
        assert chat.pending is None
        assert goes_on_from(chat) == "r2"

    @staticmethod
    def answered(end: Any, *, within: bool) -> tuple[Hand, Any]:
        """Answer a pause, by a callback or by hand, and let it end like that."""
        if within:
            chat = memory()
            streams = ([created(), *GATED], end)
            return play(chat.say("go"), *streams, approve=allow), chat
        chat = paused()
        return play(chat.answer(chat.pending.allow_all()), end), chat

    @staticmethod
    def is_lost(turn: Hand, chat: Any) -> None:
        assert turn.error is not None
        assert isinstance(turn.outcome, Failed)
        assert "its decisions were sent" in turn.outcome.message
        unconfirmed = turn.machine.protocol.unconfirmed
        assert unconfirmed is not None
        assert unconfirmed.complete
        assert chat.pending is None
        with pytest.raises(InvalidRequest, match="nothing is pending"):
            chat.answer(unconfirmed)
        assert goes_on_from(chat) == "r1"
