"""Recorded exchanges with a Router, answered byte for byte by a socket, and read by the client.

Each recording is answered in the pieces in which it was recorded, and in pieces cut at random.
"""

from __future__ import annotations

import json
import random
from collections.abc import Awaitable, Callable, Mapping
from itertools import pairwise
from pathlib import Path
from typing import Any, TypeAlias
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest

from agenttier_client.flavours import handle, maker
from agenttier_client.wire import RawServer, head
from turnwire import errors
from turnwire.agenttier import AgentFailed, AlreadyExists, NotConfigured, TooManyInvokes
from turnwire.agenttier.errors import PolicyViolationError
from turnwire_api.runtime.model import Model

pytestmark = pytest.mark.anyio

DATA = Path(__file__).parents[1] / "data" / "agenttier" / "recordings"
STREAMED = sorted(path.stem for path in DATA.glob("*.sse"))
INVOKED = [name for name in STREAMED if "invoke" in name]
CONFIGURED = [name for name in STREAMED if "configure" in name]

Call: TypeAlias = Callable[[Any, Any], Awaitable[Any]]
"""What was recorded, done with a client and a sandbox."""

GENERAL = {"name": "general-coding", "kind": "ClusterSandboxTemplate"}
POLICY = {"maxSandboxesPerUser": 1, "allowedTemplates": ["general-coding"], "maxTimeout": "1h"}
MINE = {"mode": "code", "image": {"repository": "registry.example/mine", "tag": "1"}}
KEY_ID = "agenttier-apikey-c0a1a3fd45ceaa205eb287005b472c7ac664040b"
RUN = "inv-9837262a9d479d071b8bd74d"

# By recording: the name of the sandbox, and the call.
ANSWERED: Mapping[str, tuple[str, Call]] = {
    "01-me": ("", lambda c, _: c.current_user()),
    "02-sandboxes-empty": ("", lambda c, _: c.list_sandboxes()),
    "03-templates": ("", lambda c, _: c.list_templates()),
    "04-template": ("", lambda c, _: c.get_template("general-coding")),
    "06-create": ("", lambda c, _: c.create_sandbox("langgraph-agent", "demo")),
    "07-get-early": ("demo", lambda _, s: s.status()),
    "08-get-running": ("demo", lambda _, s: s.wait_until_running()),
    "09-list": ("", lambda c, _: c.list_sandboxes(namespace="default")),
    "13-exec": ("demo", lambda _, s: s.exec("echo out; echo err >&2; exit 3")),
    "14-ports-empty": ("demo", lambda _, s: s.list_ports()),
    "15-port": ("demo", lambda _, s: s.forward_port(8080)),
    "16-ports": ("demo", lambda _, s: s.list_ports()),
    "17-port-del": ("demo", lambda _, s: s.remove_port(8080)),
    "29-cancel": ("demo", lambda _, s: s.agent.invoke_cancel(RUN)),
    "34-stop": ("demo", lambda _, s: s.stop()),
    "35-get-stopped": ("demo", lambda _, s: s.status()),
    "38-resume": ("demo", lambda _, s: s.resume()),
    "40-delete": ("demo", lambda _, s: s.terminate()),
    "43-create-unknown-template": ("", lambda c, _: c.create_sandbox("missing", "bad")),
    "44-get-error": ("bad", lambda _, s: s.status()),
    "45-create-ext": ("", lambda c, _: c.create_sandbox("langgraph-agent", "ext")),
    "46-files-write": ("ext", lambda _, s: s.files.write("/workspace/hello.txt", "hello\n")),
    "47-files-list": ("ext", lambda _, s: s.files.list()),
    "48-files-read": ("ext", lambda _, s: s.files.read("/workspace/hello.txt")),
    "50-patch": (
        "",
        lambda c, _: c.sandboxes.update("ext", idle_timeout="45m", labels={"team": "a"}),
    ),
    "53-bulk-action": ("", lambda c, _: c.sandboxes.bulk_action("stop", ["b1", "nope"])),
    "55-clone": ("ext", lambda _, s: s.clone(name="ext2")),
    "56-backups": ("", lambda c, _: c.backups.list("ext")),
    "57-backup-create": ("", lambda c, _: c.backups.create("ext")),
    "58-share-get": ("", lambda c, _: c.sharing.get("ext")),
    "59-share": ("", lambda c, _: c.sharing.share("ext", "ada@example.com", "viewer")),
    "60-share-link": ("", lambda c, _: c.sharing.create_link("ext", "viewer")),
    "61-share-delete": ("", lambda c, _: c.sharing.revoke("ext", "ada@example.com")),
    "62-api-keys": ("", lambda c, _: c.api_keys.list()),
    "63-api-key-create": ("", lambda c, _: c.api_keys.create("ci")),
    "64-api-key-delete": ("", lambda c, _: c.api_keys.revoke(KEY_ID)),
    "66-preferences": ("", lambda c, _: c.preferences.get()),
    "67-preferences-put": ("", lambda c, _: c.preferences.set({"theme": "dark"})),
    "68-gov-put": ("", lambda c, _: c.governance.set("default", POLICY)),
    "69-gov-list": ("", lambda c, _: c.governance.list()),
    "70-gov-one": ("", lambda c, _: c.governance.get("default")),
    "71-gov-effective": ("", lambda c, _: c.governance.effective("default")),
    "73-gov-del": ("", lambda c, _: c.governance.delete("default")),
    "74-usage": ("", lambda c, _: c.usage()),
    "75-costs": ("", lambda c, _: c.analytics.costs()),
    "76-audit": ("", lambda c, _: c.audit_events()),
    "77-admin-sandboxes": ("", lambda c, _: c.admin.sandboxes()),
    "78-nodes": ("", lambda c, _: c.cluster.nodes()),
    "79-cluster-status": ("", lambda c, _: c.cluster.status()),
    "80-headroom": ("", lambda c, _: c.cluster.headroom()),
    "81-warmpool": ("", lambda c, _: c.warm_pool.status()),
    "83-webhooks": ("", lambda c, _: c.webhooks.list()),
    "84-template-create": ("", lambda c, _: c.templates.create("mine", MINE)),
    "85-template-delete": ("", lambda c, _: c.templates.delete("mine")),
}

REFUSED: Mapping[str, tuple[str, Call, type[errors.StatusError]]] = {
    "05-template-404": ("", lambda c, _: c.get_template("nope"), errors.NotFound),
    "10-duplicate": ("", lambda c, _: c.create_sandbox("langgraph-agent", "demo"), AlreadyExists),
    "19-invoke-424": ("demo", lambda _, s: s.agent.invoke(), NotConfigured),
    "31-cancel-again": ("demo", lambda _, s: s.agent.invoke_cancel(RUN), errors.NotFound),
    "33-invoke-429": ("demo", lambda _, s: s.agent.invoke(), TooManyInvokes),
    "36-exec-409": ("demo", lambda _, s: s.exec("true"), errors.Conflict),
    "37-stop-409": ("demo", lambda _, s: s.stop(), errors.Conflict),
    "39-get-404": ("none", lambda _, s: s.status(), errors.NotFound),
    "49-files-404": ("ext", lambda _, s: s.files.read("/workspace/none.txt"), errors.NotFound),
    "51-patch-empty": ("", lambda c, _: c.sandboxes.update("ext"), errors.BadRequest),
    "54-bulk-action-bad": (
        "",
        lambda c, _: c.sandboxes.bulk_action("explode", ["b1"]),
        errors.BadRequest,
    ),
    "72-create-policy-violation": (
        "",
        lambda c, _: c.create_sandbox("langgraph-agent", "pv", timeout="8h"),
        PolicyViolationError,
    ),
    "88-install-log": ("", lambda c, _: c.agent.install_log("ext"), errors.NotFound),
}

# No call of the client can be like these: they are refused before they are sent, or go nowhere.
NEVER_SENT = {
    "11-create-noname",
    "12-create-badtimeout",
    "18-port-bad",
    "23-configure-empty",
    "41-unknown-path",
    "42-wrong-method",
    "52-bulk",
    "65-api-key-unknown-field",
    "82-webhook-create",
}


def recorded(name: str) -> tuple[dict[str, Any], dict[str, Any], bytes]:
    """Return the request, the response and the body of the response."""
    file = json.loads((DATA / f"{name}.json").read_text("utf-8"))
    response = file["response"]
    if "body_file" in response:
        return file["request"], response, (DATA / response["body_file"]).read_bytes()
    return file["request"], response, response["body"].encode()


def pieces_of(name: str, cuts: str) -> list[bytes]:
    """Return the answer as it is written: in recorded pieces, or in random ones."""
    _, response, body = recorded(name)
    headers = {key: text for key, text in response["headers"].items() if key != "content-length"}
    start = head(response["status"], {**headers, "connection": "close"})
    sizes = [size for _, size in response.get("chunks", [(0, len(body))])]
    assert sum(sizes) == len(body)
    ends = [sum(sizes[:n]) for n in range(len(sizes) + 1)]
    chunks = [body[begin:end] for begin, end in pairwise(ends) if begin < end]
    if "transfer-encoding" in headers:
        chunks = [b"%x\r\n%s\r\n" % (len(chunk), chunk) for chunk in chunks] + [b"0\r\n\r\n"]
    if cuts == "recorded":
        return [start, *chunks]
    whole = start + b"".join(chunks)
    dice = random.Random(name)  # noqa: S311 - no secret; the same cuts each time.
    places = sorted({0, len(whole), *(dice.randrange(len(whole)) for _ in range(40))})
    return [whole[begin:end] for begin, end in pairwise(places)]


def compare(name: str, sent: bytes) -> None:
    """Make sure that the client asked as the recording did."""
    request, _, _ = recorded(name)
    line, _, rest = sent.partition(b"\r\n")
    method, target, _ = line.decode().split(" ")
    ours, theirs = urlsplit(target), urlsplit(str(request["path"]))
    assert (method, unquote(ours.path)) == (request["method"], unquote(theirs.path))
    assert dict(parse_qsl(ours.query)) == dict(parse_qsl(theirs.query))
    if "json" in request:
        body = json.loads(rest.partition(b"\r\n\r\n")[2])
        # Ours always says how long a command may take, and what goes over a port.
        assert {**body, **request["json"]} == body


def told(value: Any) -> Any:
    """Return what a call has returned as JSON."""
    if isinstance(value, Model):
        return value.to_dict()
    return [told(item) for item in value] if _is_array(value) else value


def _is_array(value: object) -> bool:
    return isinstance(value, list)


CUTS = pytest.mark.parametrize("cuts", ["recorded", "random"])


@CUTS
@pytest.mark.parametrize("name", ANSWERED)
async def test_answers(name: str, cuts: str, flavour: str) -> None:
    sandbox, call = ANSWERED[name]
    with RawServer(pieces_of(name, cuts)) as server:
        async with maker(flavour)(server.base_url) as client:
            result = await call(client, handle(client, sandbox))
        (sent,) = server.requests
    compare(name, sent)
    _, response, body = recorded(name)
    if response["headers"].get("content-type") != "application/json":
        assert (result or b"") == body
        return
    expected = json.loads(body)
    if result is None:
        assert set(expected) <= {"status", "path", "bytes"}
    elif hasattr(result, "agent"):
        # A handle keeps the names only.
        assert (result.id, result.namespace) == (expected["name"], expected["namespace"])
    else:
        # Of an answer that only wraps something the client gives what is within.
        meant: list[Any] = [
            expected,
            *([] if value is None else value for value in expected.values()),
        ]
        assert told(result) in meant


@CUTS
@pytest.mark.parametrize("name", REFUSED)
async def test_refusals(name: str, cuts: str, flavour: str) -> None:
    sandbox, call, kind = REFUSED[name]
    with RawServer(pieces_of(name, cuts)) as server:
        async with maker(flavour)(server.base_url) as client:
            with pytest.raises(kind) as caught:
                await call(client, handle(client, sandbox))
        # A refusal is final: nothing was sent again.
        (sent,) = server.requests
    compare(name, sent)
    _, response, body = recorded(name)
    error = caught.value
    assert type(error) is kind
    assert (error.status, error.body) == (response["status"], json.loads(body))
    assert error.request_id == response["headers"]["x-request-id"]
    assert json.loads(body)["error"] in error.message or "message" in error.body


def events_of(name: str) -> list[tuple[str, dict[str, Any]]]:
    """Read a stream by hand: the Router writes two lines and a blank one, and comments."""
    frames = recorded(name)[2].decode().split("\n\n")
    pairs = [frame.split("\n") for frame in frames if frame.startswith("event: ")]
    return [
        (first.removeprefix("event: "), json.loads(second.removeprefix("data: ")))
        for first, second in pairs
    ]


def lines_of(name: str, stream: str) -> str:
    logs = [data for event, data in events_of(name) if event == "log"]
    return "\n".join(data["data"] for data in logs if data["stream"] == stream)


@CUTS
@pytest.mark.parametrize("name", INVOKED)
async def test_invokes(name: str, cuts: str, flavour: str) -> None:
    request = recorded(name)[0]
    query = dict(parse_qsl(urlsplit(str(request["path"])).query))
    given: dict[str, Any] = {
        "payload": request["body"].encode() or None,
        "prompt": query.get("prompt"),
        "invoke_timeout": query.get("timeout"),
    }
    sandbox = request["path"].split("/")[4]
    with RawServer(pieces_of(name, cuts)) as server:
        async with maker(flavour)(server.base_url) as client:
            agent = handle(client, sandbox).agent
            result = await agent.invoke(**given)
            events = [(event.event, event.data) async for event in agent.invoke_stream(**given)]
        for sent in server.requests:
            compare(name, sent)
            assert sent.partition(b"\r\n\r\n")[2] == request["body"].encode()
    assert events == events_of(name)
    end = events[-1][1]
    assert (result.invoke_id, result.exit_code) == (end["invokeId"], end["exitCode"])
    assert (result.reason, result.duration_ms) == (end["reason"], end["durationMs"])
    assert result.stdout == lines_of(name, "stdout")
    assert result.stderr == lines_of(name, "stderr")


@CUTS
@pytest.mark.parametrize("name", CONFIGURED)
async def test_configures(name: str, cuts: str, flavour: str) -> None:
    request = recorded(name)[0]
    body = request["json"]
    given: dict[str, Any] = {
        "files": body.get("files"),
        "install_command": body.get("installCommand"),
        "entrypoint": body.get("entrypoint"),
    }
    lines: list[dict[str, str]] = []

    def on_log(stream: str, line: str) -> None:
        lines.append({"data": line, "stream": stream})

    *logs, (last, data) = events_of(name)
    with RawServer(pieces_of(name, cuts)) as server:
        async with maker(flavour)(server.base_url) as client:
            agent = handle(client, request["path"].split("/")[4]).agent
            if last == "error":
                with pytest.raises(AgentFailed, match=data["phase"]) as caught:
                    await agent.configure(**given, on_log=on_log)
                assert data["message"] in str(caught.value)
            else:
                result = await agent.configure(**given, on_log=on_log)
                assert result.to_dict() == data
        (sent,) = server.requests
    compare(name, sent)
    assert lines == [log for _, log in logs]


def test_every_recording_is_used() -> None:
    everything = {path.stem for path in DATA.glob("*.json")}
    assert len(everything) == 88
    assert everything == {*ANSWERED, *REFUSED, *STREAMED, *NEVER_SENT}
