"""A turn of each engine as the engine streams it, and the real client that reads it.

The forms are those of recorded or documented streams: what is constant in an event is written as
often, and as long, as the engine writes it. Orchagent's events of text are not documented; here
they have the form that all its events have.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping

import httpx
from attrs import frozen
from benchmarks.tokens import piece, said
from benchmarks.typed import HEADERS, compact

from turnwire.agenttier import AgentTierClient, APIKeyAuth
from turnwire.conversation import Conversation
from turnwire.events import OtherEvent, OutputLine, TextDelta, TurnEvent
from turnwire.orchagent import OrchClient
from turnwire.outcomes import Completed
from turnwire.tandem import SyncTandemClient
from turnwire.trueforge import TrueForgeClient
from turnwire.truefoundry import AgentClient

Json = dict[str, object]
Reply = tuple[int, object]

_ASKED: Json = {"type": "user.message", "role": "user", "content": "x"}
_URL = "http://localhost"
_AT = "2026-11-20T22:08:23.958Z"
_EXECUTION = "95f43ed3-e611-4476-9be4-c2a367339a5a"
_ULID = "01m7xg1tw7fcdqnxf8fkarddwd"
_TURN = "01m7xg1tv72wvhfrakbkf8y1ea.local"
_INVOKE = "inv-6a235f0c1e4516bdd69d00fe"
_TANDEM: Json = {"sessionID": "b0f3f0d6-5f0c-4a3f-9a53-0d5bd1f7a001", "runID": "run-1"}
_TENANT: Json = {"org_id": "local", "workspace_id": "local", "source": "local_implicit"}
_SANDBOX: Json = {
    "sandboxId": "demo",
    "name": "demo",
    "namespace": "default",
    "status": "Running",
    "mode": "agent",
    "message": "",
    "templateRef": "langgraph-agent",
    "podName": "demo-pod",
    "pvcName": "demo-workspace",
    "createdAt": "0001-01-01 00:00:00 +0000 UTC",
}
# Tandem keeps no more of a part.
_TANDEM_PART = 16_000


def _no_replies(_: int) -> Mapping[str, Reply]:
    return {}


@frozen
class Engine:
    """An engine, as the benchmarks need it.

    Attributes:
        stream: Makes a turn of so many pieces of text, in server-sent events.
        listen: Opens the stream through an HTTP client, as typed events of the engine's own.
        converse: Takes a conversation through an HTTP client.
        piece: The turn event that a piece of text becomes.
        between: What stands between two pieces in the final text.
        replies: Status and JSON of the requests beside the stream, by the last part of their
            path, for a turn of so many pieces.
    """

    stream: Callable[[int], Iterator[str]]
    listen: Callable[[httpx.Client], Iterable[object]]
    converse: Callable[[httpx.Client], Conversation]
    piece: type[TurnEvent] = TextDelta
    between: str = ""
    replies: Callable[[int], Mapping[str, Reply]] = _no_replies


def http_client(engine: Engine, events: int, chunks: Iterable[bytes]) -> httpx.Client:
    """Make an HTTP client that answers as the engine does, from memory.

    Args:
        engine: The engine.
        events: How many pieces the text of its turn has.
        chunks: The stream of the turn.
    """
    replies = engine.replies(events)

    def answer(request: httpx.Request) -> httpx.Response:
        reply = replies.get(request.url.path.rpartition("/")[2])
        if reply is None:
            return httpx.Response(200, headers=HEADERS, content=iter(chunks))
        return httpx.Response(reply[0], json=reply[1])

    return httpx.Client(transport=httpx.MockTransport(answer))


def read_turn(engine: Engine, events: int, chunks: Iterable[bytes]) -> int:
    """Read a turn to its end and compare its text; return the number of its pieces.

    Args:
        engine: Whose turn it is.
        events: How many pieces its text has.
        chunks: Its stream.
    """
    with http_client(engine, events, chunks) as http, engine.converse(http).send("x") as turn:
        pieces = sum(isinstance(event, engine.piece) for event in turn)
        outcome = turn.result()
    assert isinstance(outcome, Completed)
    assert outcome.text == engine.between.join(map(piece, range(events)))
    return pieces


def truefoundry_stream(events: int) -> Iterator[str]:
    """One response of one root agent."""
    of_root: Json = {"type": "agent.message", "execution_id": _EXECUTION}
    yield _data({"type": "response.created", "response_id": "acme.r1", "created_at": _AT})
    for number in range(events):
        told: Json = {"content": piece(number), "created_at": _AT, "sequence_id": number + 2}
        yield _data({**of_root, **told})
    yield _data({**of_root, "finish_reason": "stop"})
    yield _data({"type": "response.done", "status": "done"})


def tandem_stream(events: int) -> Iterator[str]:
    """One run of one session, as engine 0.7.2 writes it: much in each event that matters little."""
    yield _tandem_event("server.connected", {})
    yield _tandem_event("session.run.started", _TANDEM, 1)
    for number in range(events):
        text = piece(number)
        yield _part({"id": f"part-{number}", "text": text}, number + 2, delta=text)
    yield _part({"id": "part-last", "text": said(events)[:_TANDEM_PART]}, events + 2)
    end = {**_TANDEM, "finishedAtMs": 2, "status": "completed", "error": None}
    yield _tandem_event("session.run.finished", end, events + 3)


def trueforge_stream(events: int) -> Iterator[str]:
    """One turn with one message: its empty shell, the pieces, and the whole of it at the end."""
    of_message: Json = {"id": _ULID, "thread_id": "main"}
    of_turn: Json = {"id": _ULID, "created_at": _AT, "thread_id": None}
    yield _numbered(1, {"type": "turn.created", "turn_id": _TURN, "input": [_ASKED], **of_turn})
    yield _numbered(2, {"type": "model.message", "created_at": _AT, **of_message})
    for number in range(events):
        delta: Json = {"content": piece(number), "type": "model.message.delta", **of_message}
        yield _numbered(number + 3, delta)
    usage: Json = {"input_tokens": 100, "output_tokens": events, "cache_read_tokens": 20}
    end: Json = {**of_message, "finish_reason": "stop", "usage": usage}
    yield _numbered(events + 3, {"type": "model.message.delta", **end})
    output: Json = {"content": said(events), "type": "model.message", "created_at": _AT, **end}
    state: Json = {"status": "done", "output": output, "required_actions": [], "completed_at": _AT}
    yield _numbered(events + 4, {"type": "turn.done", "state": state, **of_turn})


def orchagent_stream(events: int) -> Iterator[str]:
    """One run; nothing in it has an id."""
    for number in range(events):
        yield _data({"type": "agent.message", "message": piece(number), "timestamp": _AT})
    yield _data({"type": "run.completed", "message": said(events), "timestamp": _AT})


def agenttier_stream(events: int) -> Iterator[str]:
    """One invoke of a sandbox's agent; a piece is a line that its program writes."""
    yield _named("start", {"invokeId": _INVOKE, "startedAt": 1795212406570})
    for number in range(events):
        yield _named("log", {"data": piece(number), "stream": "stdout"})
    end: Json = {"exitCode": 0, "durationMs": 302, "reason": "completed"}
    yield _named("exit", {"invokeId": _INVOKE, **end})


def _data(event: Json) -> str:
    return f"data: {compact(event)}\n\n"


def _numbered(number: int, event: Json) -> str:
    return f"data: {compact(event)}\nid: {number}\n\n"


def _named(kind: str, event: Json) -> str:
    return f"event: {kind}\n{_data(event)}"


def _part(about: Json, seq: int, **beside: object) -> str:
    part = {**about, "sessionID": _TANDEM["sessionID"], "messageID": "m1", "type": "text"}
    return _tandem_event("message.part.updated", {"part": part, **beside, **_TANDEM}, seq)


def _tandem_event(kind: str, properties: Json, seq: int = 0) -> str:
    event: Json = {"type": kind, "properties": properties}
    if seq:
        event["envelope"] = {
            "event_id": f"0d0e4a4c-9a51-4f0e-8d3a-{seq:012}",
            "seq": seq,
            "schema_version": 1,
            "occurred_at_ms": 1,
            "session_id": _TANDEM["sessionID"],
            "run_id": _TANDEM["runID"],
            "tenant_context": _TENANT,
        }
    return _data(event)


def _tandem_replies(events: int) -> Mapping[str, Reply]:
    part = {"type": "text", "text": said(events)}
    message = {"info": {"role": "assistant"}, "parts": [part]}
    return {"prompt_async": (202, {"runID": _TANDEM["runID"]}), "message": (200, [message])}


def _truefoundry(http: httpx.Client) -> AgentClient:
    return AgentClient(f"{_URL}/acme", "key", http_client=http)


def _tandem(http: httpx.Client) -> SyncTandemClient:
    return SyncTandemClient(_URL, "key", http_client=http)


def _trueforge(http: httpx.Client) -> TrueForgeClient:
    return TrueForgeClient(_URL, http_client=http)


def _orchagent(http: httpx.Client) -> OrchClient:
    return OrchClient(_URL, "token", http_client=http)


def _agenttier(http: httpx.Client) -> AgentTierClient:
    return AgentTierClient(_URL, APIKeyAuth("key"), http_client=http)


ENGINES: dict[str, Engine] = {
    "TrueFoundry": Engine(
        truefoundry_stream,
        lambda http: _truefoundry(http).responses.stream(model="m", input=[_ASKED]),
        lambda http: _truefoundry(http).conversation(model="m"),
    ),
    "Tandem": Engine(
        tandem_stream,
        lambda http: _tandem(http).global_stream(),
        lambda http: _tandem(http).conversation(session_id=str(_TANDEM["sessionID"])),
        replies=_tandem_replies,
    ),
    "TrueForge": Engine(
        trueforge_stream,
        lambda http: _trueforge(http).turns.stream("s1", [_ASKED]),
        lambda http: _trueforge(http).conversation(session_id="s1"),
        replies=lambda _: {"events": (200, {"data": [], "pagination": {"limit": 1}})},
    ),
    "Orchagent": Engine(
        orchagent_stream,
        lambda http: _orchagent(http).runs.stream_events("run-1"),
        lambda http: _orchagent(http).conversation(thread_id="t1"),
        OtherEvent,
        replies=lambda _: {"messages": (200, {"run_id": "run-1"})},
    ),
    "AgentTier": Engine(
        agenttier_stream,
        lambda http: _agenttier(http).get_sandbox("demo").agent.invoke_stream(prompt="x"),
        lambda http: _agenttier(http).conversation(sandbox_id="demo"),
        OutputLine,
        between="\n",
        replies=lambda _: {"demo": (200, _SANDBOX)},
    ),
}
