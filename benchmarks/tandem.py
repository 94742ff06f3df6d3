"""A turn of Tandem as the engine streams it: many properties in each event, of which few matter."""

from collections.abc import Iterator

import httpx
from benchmarks.framing import Chunks
from benchmarks.tokens import EVENTS, TEXT
from benchmarks.typed import HEADERS, compact

from turnwire.events import TextDelta
from turnwire.outcomes import Completed
from turnwire.tandem import SyncTandemClient

Json = dict[str, object]

IDS: Json = {"sessionID": "b0f3f0d6-5f0c-4a3f-9a53-0d5bd1f7a001", "runID": "run-1"}
TENANT: Json = {"org_id": "local", "workspace_id": "local", "source": "local_implicit"}


def tandem_stream() -> Iterator[str]:
    """One run of one session, as engine 0.7.2 writes it."""
    yield _frame("server.connected", {})
    yield _frame("session.run.started", IDS, 1)
    for number in range(EVENTS):
        text = f"token {number} "
        yield _part({"id": f"part-{number}", "text": text}, number + 2, delta=text)
    yield _part({"id": "part-last", "text": TEXT[:16_000]}, EVENTS + 2)
    end = {**IDS, "finishedAtMs": 2, "status": "completed", "error": None}
    yield _frame("session.run.finished", end, EVENTS + 3)


def _part(about: Json, seq: int, **beside: object) -> str:
    part = {**about, "sessionID": IDS["sessionID"], "messageID": "m1", "type": "text"}
    return _frame("message.part.updated", {"part": part, **beside, **IDS}, seq)


def _frame(kind: str, properties: Json, seq: int = 0) -> str:
    event: Json = {"type": kind, "properties": properties}
    if seq:
        event["envelope"] = {
            "event_id": f"0d0e4a4c-9a51-4f0e-8d3a-{seq:012}",
            "seq": seq,
            "schema_version": 1,
            "occurred_at_ms": 1,
            "session_id": IDS["sessionID"],
            "run_id": IDS["runID"],
            "tenant_context": TENANT,
        }
    return f"data: {compact(event)}\n\n"


def read_tandem(chunks: Chunks) -> int:
    """Read a turn; return the number of its text deltas."""

    def answer(request: httpx.Request) -> httpx.Response:
        path = request.url.path
        if path == "/global/event":
            return httpx.Response(200, headers=HEADERS, content=iter(chunks))
        if path.endswith("/prompt_async"):
            return httpx.Response(202, json={"runID": IDS["runID"]})
        message: Json = {"info": {"role": "assistant"}, "parts": [{"type": "text", "text": TEXT}]}
        return httpx.Response(200, json=[message])

    with (
        httpx.Client(transport=httpx.MockTransport(answer)) as http_client,
        SyncTandemClient("http://localhost", "key", http_client=http_client) as client,
        client.conversation(session_id=str(IDS["sessionID"])).send("x") as turn,
    ):
        deltas = sum(isinstance(event, TextDelta) for event in turn)
        outcome = turn.result()
    assert isinstance(outcome, Completed)
    assert outcome.text == TEXT
    return deltas
