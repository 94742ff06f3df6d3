"""Permissions and questions."""

import time

import pytest

from testing.tandem.conftest import Boot
from testing.tandem.support import Api, Json, Listener, parts, texts


def asked(events: Listener, number: int = 1) -> str:
    return str(events.wait("permission.asked", number)["requestID"])


def test_a_call_without_a_rule_asks(api: Api) -> None:
    session = api.session()
    with api.listen() as events:
        api.prompt(session, "read the file")
        question = events.wait("permission.asked")
        assert (question["sessionID"], question["tool"]) == (session, "read")
        assert question["args"] == {"path": "README.md"}
        assert question["expiresAtMs"] - question["requestedAtMs"] == 900_000
        request = question["requestID"]
        listed = api.json("GET", "/permission")
        (record,) = listed["requests"]
        assert (record["id"], record["status"]) == (request, "pending")
        assert (listed["rules"], listed["decisions"]) == ([], [])
        assert api.engine.effects == ()
        answer = api.decide(request, "once")
        assert answer == {
            "ok": True,
            "requestID": request,
            "reply": "once",
            "status": "applied",
            "persistedRule": False,
            "standingRuleID": None,
        }
        events.wait("session.run.finished")
        states = [(part["id"], part["state"]) for part in parts(events, "tool")[4:]]
        assert states == [(request, "pending"), (request, "pending"), (request, "completed")]
        assert events.of("permission.replied")[0]["reply"] == "once"
    listed = api.json("GET", "/permission")
    assert listed["requests"][0]["status"] == "once"
    assert listed["decisions"][0]["decision"] == "once"
    assert len(api.engine.effects) == 1


@pytest.mark.parametrize("word", ["always", "allow"])
def test_allow_means_always(api: Api, word: str) -> None:
    session = api.session()
    with api.listen() as events:
        api.prompt(session, "read twice")
        answer = api.decide(asked(events), word)
        assert answer["persistedRule"] is True
        events.wait("session.run.finished")
        assert len(events.of("permission.asked")) == 1
    (rule,) = api.json("GET", "/permission")["rules"]
    assert (rule["id"], rule["action"]) == (answer["standingRuleID"], "allow")
    assert (rule["sessionID"], rule["permission"]) == (session, "read")
    assert len(api.engine.effects) == 2
    other = api.session()
    with api.listen() as events:
        api.prompt(other, "read twice")
        api.decide(asked(events), "once")
        api.decide(asked(events, 2), "once")
        events.wait("session.run.finished")


@pytest.mark.parametrize("word", ["deny", "reject"])
def test_a_denial_stands(api: Api, word: str) -> None:
    session = api.session()
    with api.listen() as events:
        api.prompt(session, "read twice")
        assert api.decide(asked(events), word)["persistedRule"] is True
        events.wait("session.run.finished")
        assert parts(events, "tool")[-1]["state"] in {"denied", "running"}
        denied = [part for part in parts(events, "tool") if part["state"] == "denied"]
        assert denied[0]["error"] == "Permission denied by user"
        assert events.of("tool.execution.denied")[0]["tool"] == "read"
    assert api.engine.effects == ()


def test_a_shell_is_never_allowed_for_good(api: Api) -> None:
    session = api.session()
    with api.listen() as events:
        api.prompt(session, "restart the billing service")
        assert api.decide(asked(events), "always")["persistedRule"] is False
        events.wait("session.run.finished")
    assert texts(api.json("GET", f"/session/{session}/message"))[-1] == "Done: billing restarted"


def test_nobody_answers(boot: Boot) -> None:
    api = boot(permission_wait=0.05)
    session = api.session()
    with api.listen() as events:
        api.prompt(session, "restart the billing service")
        late = events.wait("permission.wait.timeout")
        assert late["timeoutMs"] == 50
        assert events.wait("session.run.finished")["status"] == "completed"
        assert parts(events, "tool")[-1]["state"] == "failed"
        assert parts(events, "tool")[-1]["error"].startswith("Permission request timed out")
    # The request itself can still be decided; then only its rule is left.
    assert api.json("GET", "/permission")["requests"][0]["status"] == "pending"
    api.decide(late["requestID"], "deny")
    assert api.engine.effects == ()
    assert api.json("GET", "/permission")["rules"][0]["action"] == "deny"


def test_a_request_that_cannot_be_decided(boot: Boot) -> None:
    api = boot(permission_wait=0.01, permission_lifetime=0.01)
    with api.listen() as events:
        api.prompt(api.session(), "read the file")
        request = asked(events)
        bad = api.post(f"/permission/{request}/reply", json={"reply": "yes"})
        assert (bad.status_code, bad.json()["code"]) == (400, "APPROVAL_REPLY_INVALID")
        assert api.post(f"/permission/{request}/reply", json={}).status_code == 422
        unknown = api.post("/permission/none/reply", json={"reply": "once"})
        assert (unknown.status_code, unknown.json()["code"]) == (
            404,
            "APPROVAL_REQUEST_NOT_FOUND",
        )
        events.wait("session.run.finished")
    time.sleep(0.02)
    expired = api.post(f"/permission/{request}/reply", json={"reply": "once"})
    assert (expired.status_code, expired.json()["code"]) == (409, "APPROVAL_REPLY_INVALID")


def test_a_decision_is_final(api: Api) -> None:
    with api.listen() as events:
        api.prompt(api.session(), "read the file")
        request = asked(events)
        api.decide(request, "once")
        again = api.post(f"/permission/{request}/reply", json={"reply": "deny"})
        assert again.status_code == 409


def test_the_oldest_release_answers_differently(boot: Boot) -> None:
    api = boot(version="0.4.6")
    bad = api.post("/permission/none/reply", json={"reply": "yes"})
    assert bad.json()["code"] == "invalid_permission_reply"
    unknown = api.post("/permission/none/reply", json={"reply": "once"})
    assert unknown.json()["code"] == "permission_request_not_found"
    assert "decisions" not in api.json("GET", "/permission")


def test_the_other_two_routes(api: Api) -> None:
    session = api.session()
    with api.listen() as events:
        api.prompt(session, "read twice")
        request = asked(events)
        wrong = api.post(f"/sessions/other/tools/{request}/approve")
        assert wrong.status_code == 404
        assert api.json("POST", f"/sessions/{session}/tools/{request}/approve") == {"ok": True}
        events.wait("session.run.finished")
    assert api.json("GET", "/permission")["requests"][0]["status"] == "allow"
    other = api.session()
    with api.listen() as events:
        api.prompt(other, "read the file")
        api.json("POST", f"/sessions/{other}/tools/{asked(events)}/deny")
        events.wait("session.run.finished")
    assert len(api.engine.effects) == 2


def test_rules_that_come_with_a_session(api: Api) -> None:
    rules: list[object] = [
        {"permission": "re*", "pattern": "*", "action": "always"},
        {"permission": "bash", "action": "reject"},
        {"permission": "x", "action": "perhaps"},
        {"action": "allow"},
        "nonsense",
    ]
    api.session(permission=rules)
    found = api.json("GET", "/permission")["rules"]
    assert [(rule["permission"], rule["action"]) for rule in found] == [
        ("re*", "allow"),
        ("bash", "deny"),
    ]


def test_rules_that_come_later(api: Api) -> None:
    session = api.session()
    rules = {"permission": [{"permission": "read", "action": "allow"}]}
    api.json("PATCH", f"/session/{session}", json=rules)
    with api.listen() as events:
        api.prompt(session, "read the file")
        events.wait("session.run.finished")
        assert "permission.asked" not in events.types


def test_a_cancelled_run_stops_asking(api: Api) -> None:
    session = api.session()
    with api.listen() as events:
        api.prompt(session, "read the file")
        asked(events)
        api.json("POST", f"/session/{session}/abort")
        events.wait("session.run.finished", 2)
    assert api.engine.effects == ()


def test_a_restart_closes_what_is_pending(api: Api) -> None:
    with api.listen() as events:
        api.prompt(api.session(), "read the file")
        asked(events)
        api.engine.restart()
        assert events.join() == "clean"
    listed = api.json("GET", "/permission")
    assert listed["requests"][0]["status"] == "runtime_restarted"
    assert listed["decisions"][0]["decidedBy"] == "system"


def test_a_question_does_not_hold_up_the_run(api: Api) -> None:
    session = api.session()
    with api.listen() as events, api.listen(sessionID=session) as of_session:
        api.prompt(session, "ask me")
        question = events.wait("question.asked")
        events.wait("session.run.finished")
        (record,) = api.json("GET", "/question")
        assert record["id"] == question["id"]
        assert record["questions"][0]["question"] == "Which database?"
        assert set(record["tool"]) == {"callID", "messageID"}
        path = f"/sessions/{session}/questions/{question['id']}/answer"
        assert api.post(path, json={}).status_code == 422
        wrong = path.replace(session, "other")
        assert api.post(wrong, json={"answer": "sqlite"}).status_code == 404
        assert api.json("POST", path, json={"answer": "sqlite"}) == {"ok": True}
        replied = events.wait("question.replied")
        assert replied == {"id": question["id"], "ok": True, "answer": "sqlite"}
        of_session.wait("session.run.finished")
        assert "question.replied" not in of_session.types
    assert api.json("GET", "/question") == []


def test_the_reply_of_the_sdk_drops_the_answer(api: Api) -> None:
    with api.listen() as events:
        api.prompt(api.session(), "ask me")
        question = events.wait("question.asked")["id"]
        api.json("POST", f"/question/{question}/reply", json={"answer": "sqlite"})
        assert events.wait("question.replied") == {"id": question, "ok": True}
        again = api.post(f"/question/{question}/reply", json={})
        assert (again.status_code, again.json()["code"]) == (404, "APPROVAL_REQUEST_NOT_FOUND")


def test_a_rejected_question(api: Api) -> None:
    with api.listen() as events:
        api.prompt(api.session(), "ask me")
        question = events.wait("question.asked")["id"]
        assert api.json("POST", f"/question/{question}/reject") == {"ok": True}
        assert events.wait("question.replied")["ok"] is False


def test_tools_outside_of_a_session(boot: Boot) -> None:
    api = boot(approval_tools=["bash"])
    assert "read" in api.json("GET", "/tool/ids")
    tool = api.json("GET", "/tool")[0]
    assert set(tool) == {"name", "description", "input_schema"}
    body: Json = {"tool": "read", "args": {"path": "README.md"}}
    assert api.json("POST", "/tool/execute", json=body)["output"].startswith("# Demo")
    assert len(api.engine.effects) == 1
    denied = api.post("/tool/execute", json={**body, "scopeAllowlist": ["write"]})
    assert (denied.status_code, denied.json()["code"]) == (403, "TOOL_DISPATCH_DENIED")
    gated = api.post("/tool/execute", json={"tool": "bash"})
    assert (gated.status_code, gated.json()["code"]) == (409, "TOOL_APPROVAL_REQUIRED")
    failed = api.post("/tool/execute", json={"tool": "read", "args": {"path": "no"}})
    assert (failed.status_code, failed.json()["code"]) == (500, "TOOL_DISPATCH_FAILED")
    unknown = api.json("POST", "/tool/execute", json={"tool": "fly"})
    assert unknown["output"] == "Unknown tool: fly"
