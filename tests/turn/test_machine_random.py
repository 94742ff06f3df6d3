"""Whatever an engine says, in whatever order, and whatever callers do meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hypothesis import given, settings
from hypothesis import strategies as st

from turn.script import (
    SEAL,
    Hand,
    approval,
    call,
    calls,
    child,
    created,
    done,
    hand,
    memory,
    native,
    question,
    result,
    says,
    sign_in,
)
from turnwire.decisions import Allow, Deny, Pending, Respond
from turnwire.errors import InvalidRequest, StreamTruncated, TurnwireError, Unprocessable
from turnwire.events import ApprovalRequired, ResponseRequired
from turnwire.machine import Ask, Invoke, Read, Save
from turnwire.outcomes import NeedsInput
from turnwire.protocol import Open
from turnwire_api.truefoundry.events import decode

if TYPE_CHECKING:
    from turnwire.agents import ToolCall
    from turnwire.truefoundry.protocol import ResponsesMemory

NATIVES = [
    created("r1"),
    created("r2"),
    says("Hello"),
    says("Hel", finish_reason=None),
    says("from below", "sub"),
    child("sub"),
    calls(call("c1", is_approval_required=True)),
    calls(call("c2", "ask", is_client_side=True), finish_reason=None),
    calls(call("c1"), execution="sub"),
    result("c1"),
    approval("c1"),
    approval("c1", "c3"),
    approval("c1", execution="sub"),
    question("c2"),
    question("c1"),
    sign_in(),
    native("agent.done", execution_id="sub", output={"content": "x"}),
    native("agent.error", execution_id="root", message="gone"),
    native("sandbox.created", sandbox_id="box"),
    native("agent.telemetry"),
    native("agent.message"),
    decode('{"broken'),
]
ENDS = [done(), done("error", message="x"), done("cancelled"), done("new"), None]
ERRORS = [
    StreamTruncated("cut"),
    InvalidRequest("no"),
    Unprocessable("no", status=422, body=None, retry_safe=True),
]
STREAMS = st.one_of(
    st.tuples(st.lists(st.sampled_from(NATIVES), max_size=8), st.sampled_from([*ENDS, *ERRORS])),
    st.sampled_from(ERRORS),
)
VERDICTS = st.sampled_from([Allow(), Deny("no"), None])
MEDDLING = st.sampled_from(["", "", "", "", "cancel", "close", "checkpoint", "say"])


def stream(drawn: Any) -> Any:
    if isinstance(drawn, TurnwireError):
        return drawn
    events, end = drawn
    return [created(), *events, *([] if end is None else [end])]


class Meddler(Hand):
    """Drives a turn, does other things meanwhile, and watches."""

    def watch(self, chat: ResponsesMemory) -> None:
        """Check what holds at any time."""
        checkpoint = self.machine.checkpoint()
        again = memory()
        loaded = again.restore(SEAL.open(checkpoint))
        assert SEAL.close(loaded.dump()) == checkpoint
        if self.outcome is None:
            assert chat.pending is None
        assert self.kinds.count("TurnDone") <= 1

    def meddle(self, how: str, chat: ResponsesMemory) -> None:
        match how:
            case "cancel":
                self.cancel()
            case "close":
                self.machine.close(StreamTruncated("closed"))
            case "say" if self.outcome is None:
                try:
                    chat.say("more")
                except InvalidRequest:
                    return
                raise AssertionError("a turn is not over, and another one begins")
            case _:
                pass


def live(turn: Meddler, chat: ResponsesMemory, meddling: list[str]) -> None:
    """Drive a turn to its end."""
    over = False
    for how in [*meddling, *[""] * 200]:
        turn.meddle(how, chat)
        turn.watch(chat)
        over = over or turn.outcome is not None
        item = turn.machine.next_item()
        if item is None:
            break
        if not isinstance(item, tuple):
            turn.events.append(item)
            continue
        # Once it is over, nothing is read, asked or sent; it is written down at most.
        assert not over or isinstance(item, Save)
        if isinstance(item, Open):
            nothing_made_up(turn, item)
        assert isinstance(item, Read | Ask | Invoke | Save) or turn.outcome is None
        turn.perform(item)
    assert turn.outcome is not None
    assert turn.machine.next_item() is None
    assert "TurnDone" not in turn.kinds[:-1]


def nothing_made_up(turn: Meddler, opening: Open) -> None:
    """Decisions are for what the last response announced."""
    announced = {
        (event.native.execution_id, each.id)
        for event in turn.events
        if isinstance(event, ApprovalRequired | ResponseRequired)
        for each in event.calls
    }
    for item in opening.arguments["body"]["input"]:
        if "tool_call_id" in item:
            assert (item["execution_id"], item["tool_call_id"]) in announced


@settings(max_examples=400, deadline=None)
@given(
    streams=st.lists(STREAMS, min_size=1, max_size=3),
    verdicts=st.lists(VERDICTS, min_size=12, max_size=12),
    meddling=st.lists(MEDDLING, max_size=12),
    by_callbacks=st.booleans(),
)
def test_anything(
    streams: list[Any], verdicts: list[Any], meddling: list[str], *, by_callbacks: bool
) -> None:
    left = iter(verdicts)

    def policy(_call: ToolCall) -> Any:
        return next(left, None)

    def ask() -> str:
        return "yes"

    chat = memory()
    brought = [stream(each) for each in streams]
    plain = hand(
        chat.say("go"),
        *brought,
        *[InvalidRequest("no more")] * 5,
        approve=policy if by_callbacks else None,
        tools=[ask] if by_callbacks else [],
        save=(lambda _: None) if by_callbacks else None,
    )
    turn = Meddler(plain.machine, plain.streams, plain.refusals)
    live(turn, chat, meddling)
    if isinstance(turn.outcome, NeedsInput):
        answer(chat, turn.outcome.pending)


def answer(chat: ResponsesMemory, pending: Pending) -> None:
    """What is pending can be answered, once."""
    decided = pending.deny_all().signed_in()
    for each in decided.missing:
        decided = decided.decide(each, Respond("x"))  # type: ignore[arg-type]  # No sign-ins.
    turn = hand(chat.answer(decided), [created("r9"), done()])
    turn.run()
    assert chat.pending is None
    assert len(turn.bodies) == 1
    assert len(turn.bodies[0]["input"]) == len(decided.answers)
