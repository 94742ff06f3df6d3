"""The same API on a TrueFoundry gateway: the overlays that turn one form into the other."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from trueforge.recordings import OPERATIONS, messages, strangers, streams
from turnwire_api.runtime.model import plain
from turnwire_api.trueforge.unions import TURN_STREAM_EVENT
from turnwire_api.trueforge_gateway import events, models, resources, unions
from turnwire_compiler.documents import is_array, is_object, load
from turnwire_compiler.overlays import apply_all

if TYPE_CHECKING:
    from collections.abc import Iterator

    from turnwire_api.runtime.operation import Operation

ROOT = Path(__file__).parents[2]
OVERLAYS = sorted((ROOT / "overlays/trueforge_gateway").glob("*.overlay.yaml"))

MESSAGE = {"type": "user.message", "content": "hello"}
SUBJECT = {"subject_id": "u", "subject_type": "user", "subject_slug": "me@example.com"}
SPEC = {"model": {"name": "provider/model"}, "instructions": "Be brief."}
SESSION = {"created_by_subject": SUBJECT, "created_at": "2026", "updated_at": "2026"}
PASSWORD = "pw-0123456789"  # noqa: S105 - of nothing.

THEIRS: dict[str, Operation[Any]] = {
    operation.name: operation
    for operation in (getattr(resources, name) for name in resources.__all__ if name.isupper())
}


def test_operations() -> None:
    theirs, ours = THEIRS, {each.name: each for each in OPERATIONS}
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
    }
    assert {name.partition(".")[0] for name in gone} == {
        *("agents", "mcp_servers", "sessions", "settings"),
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
            "turns.create",
            {"session_id": "s", "body": {"input": [MESSAGE], "stream": False}},
            "POST /v1/agents/sessions/s/turns",
            {"input": [MESSAGE], "stream": False},
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
            "draft_sessions.list",
            {"start_timestamp": "2026-08-01", "end_timestamp": "2026-08-02", "order": "asc"},
            "GET /v1/agents/draft-sessions"
            "?order=asc&start_timestamp=2026-08-01&end_timestamp=2026-08-02",
            None,
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
    name: str,
    arguments: dict[str, Any],
    request_line: str,
    body: dict[str, Any] | None,
) -> None:
    operation = THEIRS[name]
    kwargs = operation.request(arguments, {})
    with httpx.Client(base_url="http://gateway.invalid") as client:
        request = client.build_request(**kwargs)
    assert f"{request.method} {request.url.raw_path.decode()}" == request_line
    assert kwargs.get("json") == body
    assert request.headers.get("last-event-id") == arguments.get("last_event_id")


def test_what_may_be_sent_twice() -> None:
    posts = {
        name: operation.idempotent
        for name, operation in THEIRS.items()
        if operation.method in {"POST", "PATCH"}
    }
    assert {name for name, same in posts.items() if same} == {"turns.cancel", "turns.subscribe"}


@pytest.mark.parametrize(
    ("name", "data"),
    [
        (
            "sessions.get",
            {
                "type": "session",
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
                "type": "session/draft",
                "id": "d",
                "agent_spec": SPEC,
                "created_by_subject": SUBJECT,
                "created_at": "2026-08-01T10:00:00.000Z",
                "updated_at": "2026-08-01T10:00:00.000Z",
            },
        ),
    ],
)
def test_answers(name: str, data: dict[str, Any]) -> None:
    operation = THEIRS[name]
    answer = operation.parse(httpx.Response(200, json={"data": data}))
    assert answer.to_dict() == data
    assert answer.additional_properties == {}


@pytest.mark.parametrize("status", [200, 201])
def test_a_session_may_be_new_or_not(status: int) -> None:
    data = {"id": "s", "agent_name": "notes", **SESSION}
    create = THEIRS["sessions.create"]
    assert create.parse(httpx.Response(status, json={"data": data})).id == "s"


def test_all_of_an_agent() -> None:
    auth = {"type": "basic", "username": "me", "password": PASSWORD}
    policy = {"auth_inject": [{"type": "git", "match": {"hosts": ["a"]}, "auth_data": auth}]}
    spec = {
        "model": {"name": "provider/model", "params": {"cache_control": {"type": "ephemeral"}}},
        "mcp_servers": [
            {"type": "inline", "name": "here", "url": "https://mcp.example", "preload": True},
            {"type": "truefoundry-mcp-registry", "name": "notes", "enable_tools": ["@read-only"]},
        ],
        "skills": [
            {"type": "git", "url": "https://git.example/a", "name": "a", "ref": "main"},
            {"type": "truefoundry-skills-registry", "fqn": "skills/b", "preload": False},
        ],
        "config": {
            "sandbox": {"enabled": True, "file_downloads": False, "network_policy": policy},
            "context_management": {"compaction": {"compaction_threshold_tokens": 9000}},
            "generative_ui": {},
        },
    }
    found: Any = models.AgentSpec.from_dict(spec)
    assert plain(found.to_dict()) == spec
    assert list(strangers(found)) == []
    assert PASSWORD not in repr(found)
    (injected,) = found.config.sandbox.network_policy.auth_inject
    assert PASSWORD not in repr(injected.auth_data)
    assert injected.auth_data.password == PASSWORD


def test_more_of_an_error() -> None:
    error = {"message": "no", "type": "invalid_request", "code": None, "param": "limit"}
    found: Any = models.ErrorResponse.from_dict({"error": error})
    assert (found.error.param, found.error.additional_properties) == ("limit", {})


def test_who_created_a_turn() -> None:
    event = {
        "type": "turn.created",
        "id": "e",
        "turn_id": "t.n",
        "previous_turn_id": None,
        "state": {"status": "running"},
        "created_at": "2026",
        "thread_id": None,
    }
    made = unions.TURN_STREAM_EVENT.read({**event, "created_by": SUBJECT})
    assert made["created_by"]["subject_id"] == "u"
    # A server does not say.
    assert "created_by" not in unions.TURN_STREAM_EVENT.read(event)


def test_the_events_are_the_same() -> None:
    assert unions.TURN_STREAM_EVENT.variants == TURN_STREAM_EVENT.variants
    for spec in (events.STREAMS["createTurn"], events.STREAMS["subscribeTurn"]):
        assert spec.terminal == {"turn.done"}
        assert not spec.pause
        assert (spec.resume, spec.run_id) == ("cursor", "turn_id")
    recorded = next(each for each in streams() if each.name == "subagents-approvals-decide")
    for message in messages(recorded.stream):
        event = TURN_STREAM_EVENT.read(message.data)
        theirs = unions.TURN_STREAM_EVENT.read(message.data)
        assert plain(theirs.to_dict()) == plain(event) == message.data
        assert list(strangers(event)) == list(strangers(theirs)) == []


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
