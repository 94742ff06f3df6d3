"""What ``{"ok": false}`` with status 200 means: a failure, or that there was nothing to do.

The rows are those of the table in ``turnwire.tandem.errors``. The answers are the server's.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

import httpx
import pytest

from turnwire.tandem import NotDone, SyncTandemClient, errors

Call: TypeAlias = Callable[[SyncTandemClient], Any]

FAILED: Mapping[str, tuple[Call, Mapping[str, Any]]] = {
    "set_api_key, empty": (
        lambda client: client.providers.set_api_key("openai", ""),
        {"error": "token cannot be empty"},
    ),
    "set_api_key, kept but not in use": (
        lambda client: client.providers.set_api_key("openai", "key"),
        {"id": "openai", "backend": "file"},
    ),
    "mcp.add": (
        lambda client: client.mcp.add("a", "stdio:program"),
        {"error": "stdio is refused", "code": "MCP_STDIO_TRANSPORT_DENIED"},
    ),
    "mcp.connect": (
        lambda client: client.mcp.connect("a"),
        {"pendingAuth": False, "lastAuthChallenge": None, "authorizationUrl": None},
    ),
    "mcp.refresh": (
        lambda client: client.mcp.refresh("a"),
        {"error": "it is down", "pendingAuth": False, "removedToolCount": 2},
    ),
    "mcp.auth": (
        lambda client: client.mcp.auth("a"),
        {"pending": False, "name": "a", "message": "No MCP auth challenge recorded yet."},
    ),
    "mcp.authenticate": (
        lambda client: client.mcp.authenticate("a"),
        {"authenticated": False, "connected": False, "pendingAuth": True, "error": "it is down"},
    ),
    "mcp.auth_callback": (
        lambda client: client.mcp.auth_callback("a", {"code": "c", "state": "s"}),
        {"authenticated": False, "connected": False, "pendingAuth": True, "error": "it is down"},
    ),
    "sessions.share": (lambda client: client.sessions.share("s"), {"shareID": None}),
}

NOTHING_TO_DO: Mapping[str, tuple[Call, Mapping[str, Any]]] = {
    "mcp.set_enabled": (lambda client: client.mcp.set_enabled("a", enabled=True), {}),
    "mcp.disconnect": (lambda client: client.mcp.disconnect("a"), {}),
    "mcp.delete_auth": (lambda client: client.mcp.delete_auth("a"), {}),
    "mcp.delete": (lambda client: client.mcp.delete("a"), {"removedToolCount": 0}),
    "providers.delete_api_key": (lambda client: client.providers.delete_api_key("openai"), {}),
    "sessions.revert": (lambda client: client.sessions.revert("s"), {}),
    "sessions.unrevert": (lambda client: client.sessions.unrevert("s"), {}),
    "questions.reject": (lambda client: client.questions.reject("q"), {}),
    "questions.answer": (lambda client: client.questions.answer("s", "q", "Blue"), {}),
    "channels.verify": (
        lambda client: client.channels.verify("discord"),
        {"channel": "discord", "checks": {"has_token": False}, "hints": ["Add a token."]},
    ),
    "worktrees.cleanup": (
        lambda client: client.worktrees.cleanup(),
        {"failures": [{"path": "/x", "error": "it is in use"}], "cleaned_worktrees": []},
    ),
    "memory.import_path": (
        lambda client: client.memory.import_path(source={"kind": "path", "path": "/x"}),
        {"discovered_files": 2, "indexed_files": 1, "errors": 1},
    ),
}

OTHER_NAMES: Mapping[str, tuple[Call, Mapping[str, Any]]] = {
    "cancelled": (
        lambda client: client.sessions.cancel_run("s", "r"),
        {"ok": True, "cancelled": False},
    ),
    "deleted": (
        lambda client: client.sessions.delete("s"),
        {"deleted": False, "cancelRequested": True, "reason": "active_run"},
    ),
}


def client_of(answer: Mapping[str, Any]) -> SyncTandemClient:
    """Return a client of a server that has one answer."""
    transport = httpx.MockTransport(lambda _: httpx.Response(200, json=answer))
    return SyncTandemClient(
        "http://engine.invalid", http_client=httpx.Client(transport=transport), max_retries=0
    )


@pytest.mark.parametrize("row", FAILED)
def test_a_failure_is_raised(row: str) -> None:
    call, members = FAILED[row]
    answer = {"ok": False, **members}
    with pytest.raises(NotDone) as caught:
        call(client_of(answer))
    assert (caught.value.status, caught.value.body) == (200, answer)
    said = members.get("error") or members.get("message") or ""
    assert said in str(caught.value)


@pytest.mark.parametrize("row", NOTHING_TO_DO)
def test_that_there_was_nothing_to_do_is_returned(row: str) -> None:
    call, members = NOTHING_TO_DO[row]
    assert call(client_of({"ok": False, **members})).ok is False


@pytest.mark.parametrize("row", OTHER_NAMES)
def test_what_could_not_be_done_now_has_another_name(row: str) -> None:
    call, answer = OTHER_NAMES[row]
    assert call(client_of(answer)).to_dict() == answer


def test_the_table_has_each_row() -> None:
    table = errors.__doc__ or ""
    for row in (*FAILED, *NOTHING_TO_DO):
        method = row.split(",")[0].rsplit(".", 1)[-1]
        assert method in table
