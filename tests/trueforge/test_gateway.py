"""The same API on a TrueFoundry gateway: the overlays that turn one form into the other."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from trueforge.recordings import OPERATIONS, messages, strangers, streams
from turnwire_api.runtime.model import plain
from turnwire_api.trueforge.unions import TURN_STREAM_EVENT
from turnwire_compiler.cli import main
from turnwire_compiler.documents import is_array, is_object, load
from turnwire_compiler.overlays import apply_all

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from turnwire_api.runtime.operation import Operation

ROOT = Path(__file__).parents[2]
OVERLAYS = sorted((ROOT / "overlays/trueforge-gateway").glob("*.overlay.yaml"))
PACKAGE = "trueforge_gateway_api"

MESSAGE = {"type": "user.message", "content": "hello"}
SUBJECT = {"subject_id": "u", "subject_type": "user", "subject_slug": "me@example.com"}
SPEC = {"model": {"name": "provider/model"}, "instructions": "Be brief."}


@pytest.fixture(scope="module")
def gateway(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], Any]]:
    """Compile the gateway's form and import a module of it: ``gateway("resources")``."""
    output = tmp_path_factory.mktemp("gateway")
    options = [option for file in OVERLAYS for option in ("--overlay", str(file))]
    paths = ["--root", str(ROOT), "--output", str(output), "--package", PACKAGE]
    assert main([*paths, *options, "trueforge"]) == 0
    sys.path.insert(0, str(output))

    yield lambda name: importlib.import_module(f"{PACKAGE}.trueforge.{name}")
    sys.path.remove(str(output))
    for name in [name for name in sys.modules if name.partition(".")[0] == PACKAGE]:
        del sys.modules[name]


def operations(resources: Any) -> dict[str, Operation[Any]]:
    found = [getattr(resources, name) for name in resources.__all__ if name.isupper()]
    return {operation.name: operation for operation in found}


def test_operations(gateway: Callable[[str], Any]) -> None:
    theirs, ours = operations(gateway("resources")), {each.name: each for each in OPERATIONS}
    assert set(theirs) - set(ours) == {
        "draft_sessions.create",
        "draft_sessions.get",
        "draft_sessions.list",
        "draft_sessions.update",
    }
    gone = set(ours) - set(theirs)
    assert {name for name in gone if name.partition(".")[0] in {"sessions", "turns"}} == {
        "sessions.delete",
        "sessions.update",
        "turns.create",
    }
    assert {name.partition(".")[0] for name in gone} == {
        *("agents", "mcp_servers", "sessions", "settings", "turns"),
    }
    for name in set(ours) & set(theirs) - {"sandbox.download_file"}:
        assert theirs[name].path == ours[name].path.replace("/api/v1/", "/v1/agents/")
        assert theirs[name].unwrap == ours[name].unwrap
    assert theirs["sandbox.download_file"].path == "/v1/agents/sandbox/{sandbox_id}/file"


@pytest.mark.parametrize(
    ("name", "arguments", "request_line", "body"),
    [
        (
            "turns.subscribe",
            {"session_id": "s", "turn_id": "t.n", "body": {"after_sequence_number": 20}},
            "POST /v1/agents/sessions/s/turns/t.n/subscribe",
            {"after_sequence_number": 20},
        ),
        (
            "turns.subscribe",
            {"session_id": "s", "turn_id": "t.n", "last_event_id": "20", "body": {}},
            "POST /v1/agents/sessions/s/turns/t.n/subscribe",
            {},
        ),
        (
            "turns.stream",
            {"session_id": "s", "body": {"input": [MESSAGE], "previous_turn_id": "none"}},
            "POST /v1/agents/sessions/s/turns",
            {"input": [MESSAGE], "previous_turn_id": "none"},
        ),
        (
            "sessions.create",
            {"body": {"agent_name": "notes"}},
            "POST /v1/agents/sessions",
            {"agent_name": "notes"},
        ),
        (
            "sessions.list",
            {"agent_name": "notes", "limit": 3},
            "GET /v1/agents/sessions?agent_name=notes&limit=3",
            None,
        ),
        (
            "draft_sessions.create",
            {"body": {"agent_spec": SPEC, "agent_name": "notes"}},
            "POST /v1/agents/draft-sessions",
            {"agent_spec": SPEC, "agent_name": "notes"},
        ),
        (
            "sandbox.download_file",
            {"sandbox_id": "t.u", "path": "/tmp/a.txt"},  # noqa: S108 # A path over there.
            "GET /v1/agents/sandbox/t.u/file?path=%2Ftmp%2Fa.txt",
            None,
        ),
    ],
)
def test_requests(
    gateway: Callable[[str], Any],
    name: str,
    arguments: dict[str, Any],
    request_line: str,
    body: dict[str, Any] | None,
) -> None:
    operation = operations(gateway("resources"))[name]
    kwargs = operation.request(arguments, {})
    with httpx.Client(base_url="http://gateway.invalid") as client:
        request = client.build_request(**kwargs)
    assert f"{request.method} {request.url.raw_path.decode()}" == request_line
    assert kwargs.get("json") == body
    assert request.headers.get("last-event-id") == arguments.get("last_event_id")


def test_what_may_be_sent_twice(gateway: Callable[[str], Any]) -> None:
    posts = {
        name: operation.idempotent
        for name, operation in operations(gateway("resources")).items()
        if operation.method in {"POST", "PATCH"}
    }
    assert {name for name, same in posts.items() if same} == {"turns.cancel", "turns.subscribe"}


@pytest.mark.parametrize(
    ("name", "data"),
    [
        (
            "sessions.get",
            {
                "id": "s",
                "agent_name": "notes",
                "title": None,
                "created_by_subject": SUBJECT,
                "created_at": "2026-08-01T10:00:00.000Z",
                "updated_at": "2026-08-01T10:00:00.000Z",
            },
        ),
        (
            "turns.get",
            {
                "id": "t.n",
                "session_id": "s",
                "previous_turn_id": None,
                "input": [MESSAGE],
                "state": {"status": "running"},
                "created_at": "2026-08-01T10:00:00.000Z",
                "created_by_subject": SUBJECT,
            },
        ),
        (
            "draft_sessions.get",
            {
                "id": "d",
                "agent_spec": SPEC,
                "created_by_subject": SUBJECT,
                "created_at": "2026-08-01T10:00:00.000Z",
                "updated_at": "2026-08-01T10:00:00.000Z",
            },
        ),
    ],
)
def test_answers(gateway: Callable[[str], Any], name: str, data: dict[str, Any]) -> None:
    operation = operations(gateway("resources"))[name]
    answer = operation.parse(httpx.Response(200, json={"data": data}))
    assert answer.to_dict() == data
    assert answer.additional_properties == {}


@pytest.mark.parametrize("status", [200, 201])
def test_a_session_may_be_new_or_not(gateway: Callable[[str], Any], status: int) -> None:
    data = {"id": "s", "created_at": "2026", "updated_at": "2026"}
    create = operations(gateway("resources"))["sessions.create"]
    assert create.parse(httpx.Response(status, json={"data": data})).id == "s"


def test_the_events_are_the_same(gateway: Callable[[str], Any]) -> None:
    events = gateway("events")
    assert gateway("unions").TURN_STREAM_EVENT.variants == TURN_STREAM_EVENT.variants
    for spec in (events.STREAMS["createTurn"], events.STREAMS["subscribeTurn"]):
        assert (spec.terminal, spec.pause) == ({"turn.done"}, frozenset())
        assert (spec.resume, spec.run_id) == ("cursor", "turn_id")
    recorded = next(each for each in streams() if each.name == "subagents-approvals-decide")
    for message in messages(recorded.stream):
        event = TURN_STREAM_EVENT.read(message.data)
        theirs = gateway("unions").TURN_STREAM_EVENT.read(message.data)
        assert plain(theirs.to_dict()) == plain(event) == message.data
        assert list(strangers(event)) == []


def test_the_document_has_nothing_left_over() -> None:
    own = sorted((ROOT / "overlays/trueforge").glob("*.overlay.yaml"))
    document = apply_all(load(ROOT / "openapi/trueforge.yaml"), [*own, *OVERLAYS])
    used = set(_references(document["paths"]))
    while more := {ref for name in used for ref in _references(_component(document, name))} - used:
        used |= more
    there = {
        f"#/components/{kind}/{name}"
        for kind in ("schemas", "parameters", "responses")
        for name in document["components"][kind]
    }
    assert there == used


def _component(document: dict[str, Any], reference: str) -> Any:
    kind, name = reference.removeprefix("#/components/").split("/")
    return document["components"][kind][name]


def _references(node: Any) -> Iterator[str]:
    if is_object(node):
        for key, value in node.items():
            if key == "$ref":
                yield value
            yield from _references(value)
    elif is_array(node):
        for item in node:
            yield from _references(item)
