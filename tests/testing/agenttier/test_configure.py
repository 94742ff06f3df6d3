"""configure: files, installation, entrypoint, and what is kept of them."""

import hashlib
import json
from typing import Any

import pytest

from testing.agenttier.conftest import Boot
from testing.agenttier.support import Api, Json, lines
from turnwire.testing.agenttier import StreamFault

FILES = [
    {"path": "/workspace/b.py", "content": "b"},
    {"path": "/workspace/a", "contentBase64": "AAE="},
]
WANTED: Json = {"files": FILES, "installCommand": ["pip", "install", "x"], "entrypoint": ["run"]}


def configure(api: Api, path: str, body: Json) -> Json:
    """Return the data of the last event."""
    last = api.events(f"{path}/configure", body)[-1]
    assert last.name == "result"
    data: Json = last.data
    return data


def test_the_whole_stream(api: Api) -> None:
    path = api.sandbox()
    events = api.events(f"{path}/configure", WANTED)
    assert [event.name for event in events] == ["log"] * 6 + ["result"]
    assert lines(events) == [
        "[configure] uploading /workspace/b.py",
        "[configure] uploading /workspace/a",
        "[configure] running install: pip install x",
        "Collecting packages",
        "Successfully installed packages",
    ]
    assert lines(events, "stderr") == ["WARNING: a newer version is available"]
    result = events[-1].data
    sent = b"pip\0install\0x\0/workspace/a\0AAE=\0/workspace/b.py\0b\0"
    assert result.pop("installCommandHash") == hashlib.sha256(sent).hexdigest()
    assert result.pop("lastConfiguredAt").endswith("Z")
    assert result == {"entrypoint": ["run"], "installExitCode": 0, "skipped": False}
    assert api.get(f"{path}/files/workspace/a").content == b"\0\1"


def test_the_headers_of_the_stream(api: Api) -> None:
    headers = api.post(f"{api.sandbox()}/configure", WANTED).headers
    assert headers["content-type"] == "text/event-stream"
    assert headers["cache-control"] == "no-cache"
    assert headers["x-accel-buffering"] == "no"
    assert headers["transfer-encoding"] == "chunked"
    assert headers["x-request-id"]


def test_the_same_again_is_skipped(api: Api) -> None:
    path = api.sandbox()
    configure(api, path, WANTED)
    api.put(f"{path}/files/workspace/b.py", content=b"changed")
    (event,) = api.events(f"{path}/configure", WANTED)
    assert event.data["skipped"] is True
    assert event.data["installExitCode"] == 0
    assert api.get(f"{path}/files/workspace/b.py").content == b"changed"
    assert [effect.kind for effect in api.engine.effects] == ["install"]


def test_an_entrypoint_alone_replaces_the_hash(api: Api) -> None:
    path = api.sandbox()
    configure(api, path, WANTED)
    alone = configure(api, path, {"entrypoint": ["other"]})
    assert alone["installCommandHash"] == hashlib.sha256().hexdigest()
    assert configure(api, path, WANTED)["skipped"] is False


def test_leaving_the_entrypoint_out_erases_it(api: Api) -> None:
    path = api.sandbox()
    configure(api, path, WANTED)
    assert "entrypoint" not in configure(api, path, {"files": FILES})
    answer = api.post(f"{path}/invoke")
    told = "sandbox demo has no entrypoint \u2014 call POST /configure first to set one"
    assert (answer.status_code, answer.json()) == (424, {"error": told})


def test_an_installation_that_fails_is_a_result_and_keeps_nothing(api: Api) -> None:
    path = api.sandbox()
    body = {"installCommand": ["fail", "to", "install"], "entrypoint": ["run"]}
    for _ in range(2):
        assert configure(api, path, body)["installExitCode"] == 7
    assert api.post(f"{path}/invoke").status_code == 424
    assert api.get(f"{path}/configure/install-log").status_code == 404


@pytest.mark.parametrize(
    ("encoded", "at"),
    [("!!!", 0), ("AA*A", 2), ("AAAAA", 4), ("AA=A", 3), ("AAAA=", 4), ("AA==A", 4), ("AA=", 3)],
)
def test_bad_base64_is_an_error_event(api: Api, encoded: str, at: int) -> None:
    path = api.sandbox()
    body = {"files": [{"path": "/workspace/./x", "contentBase64": encoded}]}
    log, error = api.events(f"{path}/configure", body)
    assert log.data["data"] == "[configure] uploading /workspace/x"
    told = f"decode /workspace/x: illegal base64 data at input byte {at}"
    assert (error.name, error.data) == ("error", {"message": told, "phase": "files"})


def test_what_does_not_fit_into_an_argument(api: Api) -> None:
    path = api.sandbox()
    body = {"files": [{"path": "/workspace/x", "content": "x" * 100_000}]}
    error = api.events(f"{path}/configure", body)[-1]
    assert error.data == {"message": "write /workspace/x exited -1: ", "phase": "files"}


def test_an_installation_that_takes_too_long(boot: Boot) -> None:
    api = boot(install_timeout=0.05)
    error = api.events(f"{api.sandbox()}/configure", {"installCommand": ["wait", "for", "me"]})[-1]
    assert error.data == {"message": "install timed out after 50ms", "phase": "install"}


def test_an_installation_that_cannot_start(api: Api) -> None:
    error = api.events(f"{api.sandbox()}/configure", {"installCommand": ["cannot", "start"]})[-1]
    assert (error.name, error.data["phase"]) == ("error", "install")


def test_an_installation_whose_channel_breaks(api: Api) -> None:
    body = {"installCommand": ["break", "the", "channel"]}
    assert configure(api, api.sandbox(), body)["installExitCode"] == -1


def file(**fields: Any) -> Json:
    return {"files": [{"path": "/workspace/x", "content": "x"}, fields]}


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ({}, "at least one of files, installCommand, or entrypoint is required"),
        ({"entrypoint": []}, "at least one of files, installCommand, or entrypoint is required"),
        (file(content="x"), "files[1].path is required"),
        (file(path="x", content="x"), 'files[1].path must be absolute (got "x")'),
        (file(path="/a/../b", content="x"), "files[1].path must not contain '..'"),
        (file(path="/a'b", content="x"), "files[1].path contains disallowed characters"),
        (file(path="/a"), "files[1] must set content or contentBase64"),
        (file(path="/a", content=""), "files[1] must set content or contentBase64"),
        (
            file(path="/a", content="x", contentBase64="eA=="),
            "files[1]: set content OR contentBase64, not both",
        ),
    ],
)
def test_bad_requests(api: Api, body: Json, told: str) -> None:
    answer = api.post(f"{api.sandbox()}/configure", body)
    assert (answer.status_code, answer.json()) == (400, {"error": told})


def test_too_much_is_403(api: Api) -> None:
    path = api.sandbox()
    many = {"files": [{"path": f"/workspace/{n}", "content": "x"} for n in range(201)]}
    answer = api.post(f"{path}/configure", many)
    told = "too many files in request: 201 (max 200)"
    assert (answer.status_code, answer.json()) == (403, {"error": told})
    large = {"files": [{"path": "/workspace/x", "content": "x" * (32 * 1024 * 1024 + 1)}]}
    answer = api.post(f"{path}/configure", large)
    told = "files[0] (/workspace/x): 33554433 bytes exceeds per-file cap 33554432"
    assert (answer.status_code, answer.json()) == (403, {"error": told})


def test_the_order_of_the_checks(api: Api) -> None:
    code = api.sandbox("code", "general-coding")
    api.post("/sandboxes", {"name": "early", "templateRef": {"name": "langgraph-agent"}})
    assert api.post("/sandboxes/none/configure", {}).status_code == 404
    wrong = api.post(f"{code}/configure", {})
    assert wrong.status_code == 400
    assert wrong.json()["error"].startswith('sandbox code is in mode "code" \u2014 /configure is')
    early = api.post("/sandboxes/early/configure", {})
    told = 'sandbox is in phase "" \u2014 wait for Running before configuring'
    assert (early.status_code, early.json()) == (409, {"error": told})


def test_a_policy_that_became_tighter_is_prose(api: Api) -> None:
    path = api.sandbox()
    api.put("/governance/policies/default", {"allowedTemplates": ["general-coding"]})
    answer = api.post(f"{path}/configure", WANTED)
    told = 'template "langgraph-agent" is not in the AllowedTemplates list (general-coding)'
    assert (answer.status_code, answer.json()) == (403, {"error": told})


def test_the_install_log_is_in_quotes_of_go(boot: Boot) -> None:
    steps = [{"print": "bell\a, zero\0, é\n"}, {"stderr": "to stderr"}]
    scenario = {"name": "n", "keywords": ["odd"], "kinds": ["install"], "steps": steps}
    api = boot(scenarios=[scenario])
    path = api.sandbox()
    configure(api, path, {"installCommand": ["odd"]})
    answer = api.get(f"{path}/configure/install-log")
    assert answer.headers["content-type"] == "application/json"
    assert answer.text == r'{"log": "bell\a, zero\x00, é\nto stderr"}'
    with pytest.raises(json.JSONDecodeError):
        answer.json()
    configure(api, path, {"installCommand": ["odd"]})
    gone = api.get(f"{path}/configure/install-log")
    assert (gone.status_code, gone.json()) == (
        404,
        {"error": "no install log available for this sandbox"},
    )


def test_the_install_log_is_an_end(boot: Boot) -> None:
    steps = [{"print": "x" * 9000 + "end"}]
    api = boot(scenarios=[{"name": "n", "keywords": ["much"], "steps": steps}])
    path = api.sandbox()
    configure(api, path, {"installCommand": ["much"]})
    log = api.get(f"{path}/configure/install-log").json()["log"]
    assert len(log) == 8192
    assert log.endswith("xend")


def test_leaving_ends_the_installation(api: Api) -> None:
    path = api.sandbox()
    body = {"installCommand": ["wait", "for", "me"], "entrypoint": ["run"]}
    with api.open(f"{path}/configure", json=body) as stream:
        assert stream.next().data["data"].startswith("[configure] running")
        assert stream.next().data["data"] == "I am waiting"
        assert api.server.connections == 1
    api.until(lambda: api.server.connections == 0)
    assert api.post(f"{path}/invoke").status_code == 424


def test_no_keep_alive(boot: Boot) -> None:
    steps = [{"wait": 0.2}]
    api = boot(keep_alive=0.02, scenarios=[{"name": "n", "keywords": ["quiet"], "steps": steps}])
    events = api.events(f"{api.sandbox()}/configure", {"installCommand": ["quiet"]})
    assert [event.name for event in events] == ["log", "result"]


def test_an_end_without_a_result(api: Api) -> None:
    path = api.sandbox()
    api.engine.break_next(StreamFault(on="configure", without_end=True))
    assert [event.name for event in api.events(f"{path}/configure", WANTED)] == ["log"] * 6
    assert configure(api, path, WANTED)["skipped"] is True
