"""Drive the core by hand: an exchange by a script, a reader by chunks."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeAlias

from attrs import define, field, frozen

from turnwire.errors import StreamError, TurnwireError
from turnwire.exchange import (
    Answer,
    Effect,
    FetchKey,
    NetworkFailure,
    ReadBody,
    Request,
    Send,
    Sleep,
    exchange,
)
from turnwire.reader import EventReader, ResponseInfo
from turnwire.redact import Secret
from turnwire.retry import RetryPolicy
from turnwire_api.truefoundry.resources import RESPONSES_STREAM

DATA = Path(__file__).parents[1] / "data" / "truefoundry"
LABEL = "POST http://engine.test/tenant/agent/responses"
FULL_PAUSE = RetryPolicy(spread=lambda: 1.0)
"""The default policy, its dice replaced by their upper bound."""


@frozen
class Reply:
    """An answer of the server: what a script says comes back from a ``Send``."""

    status_code: int = 200
    # Not shown, as the HTTP libraries have it.
    headers: Mapping[str, str] = field(factory=dict[str, str], repr=False)
    body: bytes | NetworkFailure = field(default=b"{}", repr=False)


Outcome: TypeAlias = Reply | NetworkFailure


@frozen
class Trace:
    """What an exchange asked for, in order, and how it ended."""

    effects: list[Effect]
    answer: Answer | None
    error: TurnwireError | None

    @property
    def kinds(self) -> str:
        """The effects by their initials: K(ey), S(end), B(ody), W(ait)."""
        initials = {FetchKey: "K", Send: "S", ReadBody: "B", Sleep: "W"}
        return "".join(initials[type(effect)] for effect in self.effects)

    @property
    def sends(self) -> list[Send]:
        return [effect for effect in self.effects if isinstance(effect, Send)]

    @property
    def pauses(self) -> list[float]:
        return [effect.seconds for effect in self.effects if isinstance(effect, Sleep)]


def make_request(*, idempotent: bool = False, streams: bool = False) -> Request:
    return Request(LABEL, {"method": "post", "headers": {}}, idempotent, streams)


@define
class Server:
    """Performs the effects of one exchange as a script has it."""

    outcomes: Iterator[Outcome]
    keys: Iterator[Secret | None]

    def perform(self, effect: Effect) -> Any:
        match effect:
            case FetchKey():
                return next(self.keys)
            case Send():
                return self._given(next(self.outcomes))
            case ReadBody(answer):
                assert isinstance(answer, Reply)
                return self._given(answer.body)
            case Sleep():
                return None

    @staticmethod
    def _given(outcome: Reply | bytes | NetworkFailure) -> Reply | bytes:
        if isinstance(outcome, NetworkFailure):
            raise outcome
        return outcome


def run(
    request: Request,
    outcomes: Iterable[Outcome],
    policy: RetryPolicy = FULL_PAUSE,
    keys: Iterable[Secret | None] | None = None,
) -> Trace:
    """Run an exchange. Asking for more answers or keys than the script has is an error."""
    numbered = (Secret(f"key-number-{n}") for n in range(1, 1000))
    server = Server(iter(outcomes), iter(numbered if keys is None else keys))
    flow = exchange(request, policy)
    effects = list[Effect]()
    try:
        effect = next(flow)
        while True:
            effects.append(effect)
            try:
                result = server.perform(effect)
            except NetworkFailure as failure:
                effect = flow.throw(failure)
            else:
                effect = flow.send(result)
    except StopIteration as done:
        return Trace(effects, done.value, None)
    except TurnwireError as error:
        return Trace(effects, None, error)


def failed(outcomes: Outcome | Iterable[Outcome], request: Request | None = None) -> Any:
    """Run an exchange that ends with an error, and return the error."""
    script = [outcomes] if isinstance(outcomes, Reply | NetworkFailure) else outcomes
    trace = run(request or make_request(), script)
    assert trace.error is not None
    return trace.error


# Readers


EVENT_STREAM = {"content-type": "text/event-stream", "x-request-id": "req-7"}
CUT = NetworkFailure("the connection failed: reset by peer")
SILENCE = NetworkFailure("nothing was received within the time limit", timed_out=True)


@define
class Reading:
    """What came out of a reader, and the error that ended it, if one did."""

    reader: EventReader[Any]
    events: list[Any] = field(factory=list[Any])
    error: Any = None

    @property
    def types(self) -> list[str]:
        return [event.type for event in self.events]


def make_reader(
    headers: Mapping[str, str] = EVENT_STREAM, *, idempotent: bool = False, **options: Any
) -> EventReader[Any]:
    """Make a reader of the stream of a TrueFoundry turn, its answer's head taken note of."""
    reader: EventReader[Any] = EventReader(
        RESPONSES_STREAM.stream_spec(), make_request(idempotent=idempotent, streams=True), **options
    )
    reader.begin(ResponseInfo(200, headers))
    return reader


def read(
    chunks: bytes | Iterable[bytes],
    failure: NetworkFailure | None = None,
    reader: EventReader[Any] | None = None,
) -> Reading:
    """Read chunks to their end, or to a failure of the network, as the streams do."""
    reading = Reading(reader or make_reader())
    end = reading.reader.end if failure is None else lambda: reading.reader.fail(failure)
    try:
        _drive(reading, iter([chunks] if isinstance(chunks, bytes) else chunks), end)
    except StreamError as error:
        reading.error = error
    return reading


def _drive(reading: Reading, chunks: Iterator[bytes], end: Callable[[], None]) -> None:
    reader = reading.reader
    while not reader.over:
        event = reader.next_event()
        if event is not None:
            reading.events.append(event)
            continue
        chunk = next(chunks, None)
        end() if chunk is None else reader.feed(chunk)


def frame(event: Mapping[str, Any] | str) -> bytes:
    """Write one event as the engine does."""
    text = event if isinstance(event, str) else json.dumps(event, ensure_ascii=False)
    return f"data: {text}\n\n".encode()


def frames(*events: Mapping[str, Any] | str) -> bytes:
    return b"".join(map(frame, events))


def sample(name: str) -> list[str]:
    """Return the events of a sample stream, as JSON texts."""
    lines = (DATA / f"{name}.jsonl").read_text("utf-8").splitlines()
    return [line for line in lines if line]


SAMPLES: Sequence[str] = sorted(path.stem for path in DATA.glob("*.jsonl"))

CREATED = {
    "type": "response.created",
    "response_id": "acme.r1",
    "created_at": "2026-05-21T10:00:00.000Z",
    "sequence_id": 1,
}
HELLO = {"type": "agent.message", "execution_id": "e1", "content": "Hello!", "sequence_id": 2}
DONE = {"type": "response.done", "status": "done", "sequence_id": 3}
APPROVAL = {"type": "tool.approval_required", "execution_id": "e1", "tool_calls": [{"id": "c1"}]}
QUESTION = {"type": "tool.response_required", "execution_id": "e1", "tool_calls": [{"id": "c2"}]}
SIGN_IN = {
    "type": "mcp.auth_required",
    "servers": [
        {
            "mcp_server_id": "s1",
            "mcp_server_name": "github",
            "auth_url": "https://example.invalid/oauth",
            "execution_ids": ["e1"],
        }
    ],
}
