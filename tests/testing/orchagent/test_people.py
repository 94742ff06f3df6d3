"""Runs that wait for a person: sign-ins and approvals."""

from itertools import product

import pytest

from testing.orchagent.conftest import Boot
from testing.orchagent.support import Api, Json, plain, until
from turnwire.testing.orchagent import Effect

MAIL: Json = {"to": "me@example.com", "text": "Hi"}
PLACES = ("details", "top", "message")


def waiting(api: Api, prompt: str, kind: str = "approval") -> str:
    """Start a run and wait until it waits."""
    run = api.start(prompt)
    until(lambda: api.engine.runs[run].waits_for == kind)
    return run


def settle(api: Api) -> None:
    """Give a run that can go on the time to do so."""
    api.json("GET", "/meta")


def test_a_stream_stays_open_while_somebody_signs_in(api: Api) -> None:
    run = api.start("What is in my calendar?")
    with api.listen(run) as stream:
        event = stream.wait("auth.required")
        assert plain([event]) == [
            {
                "type": "auth.required",
                "message": None,
                "details": {
                    "instruction": "Connect your calendar.",
                    "redirect_url": f"https://auth.example/authorize?state={run}",
                },
            }
        ]
        assert api.resume(run).json() == {"run_id": run, "status": "running"}
        assert stream.join() == "clean"
        assert stream.types[-2:] == ["agent.message", "run.completed"]
    # A replay asks again; only the client can know that it was answered.
    assert [each["type"] for each in api.events(run)].count("auth.required") == 1


@pytest.mark.parametrize(("instruction", "redirect"), list(product(PLACES, PLACES)))
def test_where_instruction_and_url_stand_is_a_reading(
    boot: Boot, instruction: str, redirect: str
) -> None:
    api = boot(instruction_in=instruction, redirect_in=redirect)
    run = waiting(api, "Sign in.", "sign-in")
    with api.listen(run) as stream:
        event = stream.wait("auth.required")
    found = {"details": event["details"] or {}, "top": event, "message": event["message"] or ""}
    assert "Connect your calendar." in str(found[instruction])
    assert f"state={run}" in str(found[redirect])
    assert (event["details"] is None) == ("details" not in {instruction, redirect})
    assert (event["message"] is None) == ("message" not in {instruction, redirect})


@pytest.mark.parametrize("status", [409, 200])
def test_resuming_what_does_not_wait_is_a_reading(boot: Boot, status: int) -> None:
    api = boot(idle_resume_status=status)
    run = waiting(api, "Sign in.", "sign-in")
    assert api.resume(run).status_code == 200
    assert api.resume(run).status_code == status
    api.events(run)
    assert api.resume(run).status_code == status
    assert api.resume(waiting(api, "Send a mail.")).status_code == status


@pytest.mark.parametrize("body", [b"", b"[]", b"null"])
def test_resume_takes_an_object(api: Api, body: bytes) -> None:
    run = waiting(api, "Sign in.", "sign-in")
    headers = {"content-type": "application/json"}
    refused = api.post(f"/runs/{run}/resume", content=body, headers=headers)
    assert refused.status_code in {400, 422}
    assert api.engine.runs[run].waits_for == "sign-in"


def test_who_did_not_sign_in_is_asked_again(api: Api) -> None:
    run = api.start("I forget to sign in.")
    with api.listen(run) as stream:
        for number in (1, 2):
            stream.wait("auth.required", number)
            assert api.resume(run).status_code == 200
        assert stream.join() == "clean"


def test_a_stream_may_close_while_the_run_waits(boot: Boot) -> None:
    api = boot(survives_pauses=False)
    run = waiting(api, "Sign in.", "sign-in")
    for _ in range(2):
        assert [each["type"] for each in api.events(run)] == ["agent.message", "auth.required"]
    api.resume(run)
    assert [each["type"] for each in api.events(run)][-1] == "run.completed"


def test_a_run_waits_for_an_approval_and_says_so_in_a_word_of_its_own(boot: Boot) -> None:
    api = boot(approval_type="hil.pending")
    run = api.start("Send a mail.")
    with api.listen(run) as stream:
        asked = stream.wait("hil.pending")
        assert asked["details"] == {"server": "mcp", "tool": "send_mail", "args_keys": [*MAIL]}
        assert "me@example.com" not in stream.body.decode()
        assert not api.engine.effects
        assert api.approve(run, "send_mail", "to", "text")["status"] == "approved"
        assert stream.join() == "clean"
    assert api.engine.effects == (Effect("mcp", "send_mail", MAIL, run),)


@pytest.mark.parametrize(
    ("tool", "server", "keys"),
    [
        ("send_mail", "mcp", ("to",)),
        ("send_mail", "other", ("to", "text")),
        ("send", "mcp", ("to", "text")),
    ],
)
def test_an_approval_of_something_else_changes_nothing(
    api: Api, tool: str, server: str, keys: tuple[str, ...]
) -> None:
    run = waiting(api, "Send a mail.")
    api.approve(run, tool, *keys, server=server)
    settle(api)
    assert api.engine.runs[run].waits_for == "approval"
    assert api.engine.effects == ()
    api.approve(run, "send_mail", "text", "more", "to")
    assert api.events(run)[-1]["type"] == "run.completed"


@pytest.mark.parametrize(("empty", "goes_on"), [("any", True), ("none", False)])
def test_no_argument_names_approve_all_of_them_or_none(
    boot: Boot, empty: str, *, goes_on: bool
) -> None:
    api = boot(empty_args_keys=empty)
    run = waiting(api, "Send a mail.")
    api.approve(run, "send_mail")
    if not goes_on:
        settle(api)
        assert api.engine.effects == ()
        api.approve(run, "send_mail", "to", "text")
    assert api.events(run)[-1]["type"] == "run.completed"


@pytest.mark.parametrize(
    ("scope", "same_run", "next_run"),
    [("user", True, True), ("run", True, False), ("call", False, False)],
)
def test_how_far_an_approval_reaches_is_a_reading(
    boot: Boot, scope: str, *, same_run: bool, next_run: bool
) -> None:
    api = boot(approval_scope=scope)
    run = waiting(api, "Send two mails.")
    with api.listen(run) as stream:
        api.approve(run, "send_mail")
        if not same_run:
            stream.wait("tool.waiting", 2)
            api.approve(run, "send_mail")
        assert stream.join() == "clean"
        assert stream.types.count("tool.waiting") == (1 if same_run else 2)
    second = api.start("Send a mail.")
    until(lambda: api.engine.runs[second].outcome or api.engine.runs[second].waits_for)
    assert (api.engine.runs[second].outcome == "completed") == next_run


def test_an_approved_run_may_have_to_be_resumed(boot: Boot) -> None:
    api = boot(resume_after_approval=True)
    run = waiting(api, "Send a mail.")
    api.approve(run, "send_mail")
    settle(api)
    assert api.engine.runs[run].waits_for == "approval"
    assert api.resume(run).status_code == 200
    assert api.events(run)[-1]["type"] == "run.completed"


def test_a_sign_in_and_an_approval_in_one_run(api: Api) -> None:
    run = api.start("Sign in and approve.")
    with api.listen(run) as stream:
        stream.wait("auth.required")
        api.resume(run)
        asked = stream.wait("tool.waiting")
        assert asked["details"]["server"] == "calendar"
        api.approve(run, "create_event", "title", server="calendar")
        assert stream.join() == "clean"


@pytest.mark.parametrize(
    "body",
    [
        {"server": "mcp", "tool": "t"},
        {"server": "mcp", "args_keys": []},
        {"tool": "t", "args_keys": []},
        {"server": "mcp", "tool": "", "args_keys": []},
        {"server": "mcp", "tool": "t", "args_keys": [1]},
        {"server": "mcp", "tool": "t", "args_keys": "to"},
    ],
)
def test_what_is_no_approval_is_unprocessable(api: Api, body: Json) -> None:
    run = api.start("Say hello.")
    assert api.post(f"/approvals/{run}/approve", json=body).status_code == 422
    assert api.engine.grants == ()


def granted(api: Api) -> Api:
    """Let two users approve something; returns a client of the second."""
    other = Api(api.server, api.register("other@example.com"))
    for each in (api, other):
        each.approve(each.start("Say hello."), "send_mail")
    return other


@pytest.mark.parametrize(
    ("bare", "body", "cleared"),
    [
        ("own", {}, 1),
        ("all", {}, 2),
        ("none", {}, 0),
        ("own", {"all": True}, 2),
        ("own", {"all": False}, 1),
        ("own", {"user_id": "you@example.com"}, 1),
        ("own", {"user_id": "other@example.com"}, 1),
        ("own", {"user_id": "nobody@example.com"}, 0),
        ("own", {"all": True, "user_id": "nobody@example.com"}, 2),
    ],
)
def test_approvals_are_cleared(boot: Boot, bare: str, body: Json, cleared: int) -> None:
    api = boot(bare_clear=bare)
    granted(api).http.close()
    assert api.json("POST", "/approvals/clear", json=body) == {"cleared": cleared}
    assert len(api.engine.grants) == 2 - cleared


def test_a_user_is_named_by_id_as_well(api: Api) -> None:
    granted(api).http.close()
    user_id = api.engine.grants[1].user_id
    assert api.json("POST", "/approvals/clear", json={"user_id": user_id}) == {"cleared": 1}
    assert user_id not in {each.user_id for each in api.engine.grants}


def test_the_approvals_of_others_may_be_out_of_reach(boot: Boot) -> None:
    api = boot(clear_others=False)
    granted(api).http.close()
    bodies: list[Json] = [{"all": True}, {"user_id": "other@example.com"}, {"user_id": "x"}]
    for body in bodies:
        assert api.post("/approvals/clear", json=body).status_code == 403
    own = {"user_id": "you@example.com"}
    assert api.json("POST", "/approvals/clear", json=own) == {"cleared": 1}


@pytest.mark.parametrize("body", [{"all": "yes"}, {"all": None}, {"user_id": 3}, []])
def test_what_clears_nothing_is_unprocessable(api: Api, body: Json) -> None:
    granted(api).http.close()
    assert api.post("/approvals/clear", json=body).status_code == 422
    assert len(api.engine.grants) == 2
