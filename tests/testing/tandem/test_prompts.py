"""Prompts: answers, conflicts, repeated requests, cancellation, time limits."""

import httpx
import pytest

from testing.tandem.conftest import Boot
from testing.tandem.support import Api, Json, Listener, prompt, texts, until


def test_with_return_run_the_answer_names_the_run(api: Api) -> None:
    session = api.session()
    answer = api.try_prompt(session, "Hi")
    assert answer.status_code == 202
    body = answer.json()
    run = body["runID"]
    assert answer.headers["x-tandem-run-id"] == run
    assert body == {
        "runID": run,
        "contextRunID": f"session-{session}",
        "linked_context_run_id": f"session-{session}",
        "attachEventStream": f"/event?sessionID={session}&runID={run}",
    }


def test_without_it_only_a_header_does(api: Api) -> None:
    session = api.session()
    answer = api.post(f"/session/{session}/prompt_async", json=prompt("Hi"))
    assert (answer.status_code, answer.content) == (204, b"")
    assert answer.headers["x-tandem-run-id"] in api.engine.runs.by_id


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ({}, "parts: is required"),
        ({"parts": [{"type": "text"}]}, "parts[0].text: is required"),
        ({"parts": [{"type": "video"}]}, "unknown variant `video`"),
        ({"parts": [{"type": "file", "url": "/x"}]}, "parts[0].mime: is required"),
        (prompt("x", toolMode="maybe"), "toolMode: must be one of"),
        (prompt("x", context_mode="huge"), "context_mode: must be one of"),
    ],
)
def test_bad_prompts(shared: Api, body: Json, told: str) -> None:
    refused = shared.post(f"/session/{shared.session()}/prompt_async", json=body)
    assert refused.status_code == 422
    assert told in refused.text


def test_an_unknown_session_has_an_envelope_here(shared: Api) -> None:
    for verb in ("prompt_async", "prompt_sync"):
        refused = shared.post(f"/session/none/{verb}", json=prompt("Hi"))
        assert refused.status_code == 404
        assert refused.json()["code"] == "SESSION_NOT_FOUND"


def test_a_busy_session_refuses_another_prompt(api: Api) -> None:
    session = api.session()
    with api.listen() as events:
        headers = {"x-tandem-client-id": "me"}
        run = api.try_prompt(session, "wait for me", headers, agent="plan").json()["runID"]
        refused = api.try_prompt(session, "another")
        conflict = refused.json()
        assert refused.status_code == 409
        assert conflict["code"] == "SESSION_RUN_CONFLICT"
        assert conflict["retryable"] is True
        assert conflict["sessionID"] == session
        assert conflict["activeRun"]["runID"] == run
        assert conflict["activeRun"]["clientID"] == "me"
        assert conflict["activeRun"]["agentID"] == "plan"
        assert conflict["retryAfterMs"] == 500
        assert conflict["attachEventStream"] == f"/event?sessionID={session}&runID={run}"
        assert events.wait("session.run.conflict")["runID"] == run
        assert api.post(f"/session/{session}/prompt_sync", json=prompt("x")).status_code == 409
        active = api.json("GET", f"/session/{session}/run")
        assert active["active"]["runID"] == run
        assert "attachEventStream" not in active["active"]
        assert active["contextRunID"] == active["linked_context_run_id"]


def test_a_repeated_request_with_its_key_starts_nothing(api: Api) -> None:
    session, key = api.session(), {"idempotency-key": "k1"}
    first = api.try_prompt(session, "Hi", key).json()
    api.idle(session)
    again = api.try_prompt(session, "Hi", {"x-tandem-idempotency-key": "k1"})
    assert again.status_code == 202
    assert again.json() == {**first, "sessionID": session, "idempotentReplay": True}
    assert len(api.json("GET", f"/session/{session}/message")) == 2
    other = api.try_prompt(session, "Something else", key)
    assert other.status_code == 409
    assert other.json()["code"] == "SESSION_RUN_CONFLICT"
    assert "activeRun" not in other.json()


def test_old_releases_ignore_the_key(boot: Boot) -> None:
    api = boot(version="0.6.9")
    session, key = api.session(), {"idempotency-key": "k1"}
    first = api.try_prompt(session, "Hi", key).json()
    api.idle(session)
    assert api.try_prompt(session, "Hi", key).json()["runID"] != first["runID"]


def test_prompt_sync_answers_with_all_messages(api: Api) -> None:
    session = api.session()
    api.ask(session, "One")
    assert texts(api.ask(session, "Two")) == ["One", "Echo: user: One", "Two", "Echo: user: Two"]


def test_prompt_sync_can_stream_and_ends_without_the_last_event(api: Api) -> None:
    session = api.session()
    url = f"{api.server.base_url}/session/{session}/prompt_sync"
    headers = {"accept": "text/event-stream"}
    with Listener(url, method="POST", json=prompt("say hello"), headers=headers) as events:
        assert events.join() == "clean"
        assert events.types[0] == "session.run.started"
        assert "envelope" not in events.events[0]
        assert events.types.count("session.run.started") == 1
        assert "session.run.finished" not in events.types
        deltas = [each.get("delta") for each in events.of("message.part.updated")]
        assert deltas == ["say hello", "Hell", "o th", "ere,", " fri", "end!", None]
        assert {each["channel"] for each in events.of("message.part.updated")} == {"assistant"}
    until(lambda: api.server.connections == 0)


def test_prompt_sync_takes_only_so_long(boot: Boot) -> None:
    api = boot(prompt_sync_timeout=0.05)
    session = api.session()
    refused = api.post(f"/session/{session}/prompt_sync", json=prompt("wait for me"))
    assert refused.status_code == 504
    assert refused.json()["code"] == "PROMPT_TIMEOUT"
    assert refused.json()["retryable"] is True
    api.idle(session)


@pytest.mark.parametrize("verb", ["abort", "cancel"])
def test_a_cancelled_run_ends_twice(api: Api, verb: str) -> None:
    session = api.session()
    with api.listen() as events:
        run = api.prompt(session, "wait for me")
        events.wait("message.part.updated", 3)
        answer = api.json("POST", f"/session/{session}/{verb}")
        assert answer == {"ok": True, "cancelled": True, "closedBrowserSessions": 0}
        assert api.json("GET", f"/session/{session}/run") == {"active": None}
        events.wait("session.run.finished", 2)
        ends = events.of("session.run.finished")
        assert [end["status"] for end in ends] == ["cancelled", "completed"]
        assert ends[0]["failureCategory"] == "user_cancelled"
        assert {end["runID"] for end in ends} == {run}
    again = api.json("POST", f"/session/{session}/{verb}")
    assert again["cancelled"] is False


def test_cancel_by_run(api: Api) -> None:
    session = api.session()
    run = api.prompt(session, "wait for me")
    path = f"/session/{session}/run"
    assert api.json("POST", f"{path}/other/cancel") == {"ok": True, "cancelled": False}
    assert api.json("POST", f"{path}/{run}/cancel")["cancelled"] is True
    assert api.json("POST", f"{path}/{run}/cancel") == {"ok": True, "cancelled": False}


def test_deleting_a_busy_session_only_cancels(api: Api) -> None:
    session = api.session()
    with api.listen() as events:
        run = api.prompt(session, "wait for me")
        answer = api.json("DELETE", f"/session/{session}")
        assert (answer["deleted"], answer["reason"]) == (False, "active_run")
        assert answer["cancelRequested"] is True
        assert answer["activeRun"]["runID"] == run
        assert events.wait("session.delete.deferred")["runID"] == run
        assert events.wait("session.run.finished")["status"] == "completed"
    assert api.json("DELETE", f"/session/{session}") == {"deleted": True}


def test_a_run_takes_only_so_long(boot: Boot) -> None:
    api = boot(run_timeout=0.05)
    session = api.session()
    with api.listen() as events:
        api.prompt(session, "wait for me")
        end = events.wait("session.run.finished")
        assert (end["status"], end["failureCategory"]) == ("timeout", "timeout")
        assert events.of("session.error")[0]["error"]["code"] == "ENGINE_TIMEOUT"
    assert texts(api.json("GET", f"/session/{session}/message"))[-1].startswith("ENGINE_ERROR: ")


def test_a_restart_drops_a_waiting_request(api: Api) -> None:
    session = api.session()
    with pytest.raises(httpx.RemoteProtocolError):
        api.post(f"/session/{session}/prompt_sync", json=prompt("restart the engine"))
    assert api.json("GET", f"/session/{session}/run") == {"active": None}


def test_channels_may_not_prompt_too_often(boot: Boot) -> None:
    api = boot(channel_limit=2)
    channel = api.session(source_kind="channel")
    other, person = api.session(source_kind="channel"), api.session()
    path = f"/session/{channel}/prompt_sync"
    codes = [api.post(path, json=prompt("Hi")).status_code for _ in range(3)]
    assert codes == [200, 200, 429]
    refused = api.post(path, json=prompt("Hi"))
    assert (refused.json()["code"], refused.json()["retryable"]) == ("RATE_LIMITED", True)
    assert 0 < int(refused.headers["retry-after"]) <= 60
    assert api.ask(other, "Hi")
    assert all(api.ask(person, "Hi") for _ in range(3))
    assert api.try_prompt(channel, "Hi").status_code == 202
