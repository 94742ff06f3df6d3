"""What callers hand over: durations, files, credentials. No engine."""

from __future__ import annotations

import base64
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from turnwire.agenttier.credentials import APIKeyAuth, BearerTokenAuth, KubeconfigAuth, detect
from turnwire.agenttier.durations import go_duration
from turnwire.agenttier.errors import (
    AlreadyExists,
    PolicyViolationError,
    TooManyInvokes,
    error_type,
)
from turnwire.agenttier.models import SandboxPhase
from turnwire.agenttier.uploads import uploads
from turnwire.errors import ConfigurationError, InvalidRequest

if TYPE_CHECKING:
    from pathlib import Path


class TestDurations:
    @pytest.mark.parametrize(
        "text", ["30m", "8h", "1h30m", "500ms", "1.5s", ".5h", "1h0m0s", "3µs"]
    )
    def test_what_go_reads_stays(self, text: str) -> None:
        assert go_duration(text, "timeout") == text

    @pytest.mark.parametrize(
        ("value", "text"),
        [
            (timedelta(hours=8), "28800000ms"),
            (timedelta(milliseconds=1), "1ms"),
            (timedelta(microseconds=1500), "1500us"),
        ],
    )
    def test_timedeltas(self, value: timedelta, text: str) -> None:
        assert go_duration(value, "timeout") == text

    @pytest.mark.parametrize(
        "bad", ["", "30", "5 m", "1d", "0s", "0h0m", "-5m", "banana", "m", timedelta(0), 30, b"5m"]
    )
    def test_what_the_router_would_refuse_or_ignore(self, bad: Any) -> None:
        with pytest.raises(InvalidRequest, match="invoke_timeout"):
            go_duration(bad, "invoke_timeout")

    def test_none_is_none(self) -> None:
        assert go_duration(None, "timeout") is None


class TestUploads:
    def test_a_local_file(self, tmp_path: Path) -> None:
        (tmp_path / "agent.py").write_text("print('ü')\n", "utf-8")
        expected = [{"path": "/workspace/agent.py", "content": "print('ü')\n"}]
        assert uploads([("/workspace/agent.py", tmp_path / "agent.py")]) == expected
        assert uploads([("/workspace/agent.py", str(tmp_path / "agent.py"))]) == expected

    def test_a_text_is_a_local_path(self) -> None:
        with pytest.raises(InvalidRequest, match="cannot be read"):
            uploads([("/workspace/agent.py", "print('hello')")])

    def test_bytes(self) -> None:
        binary = bytes(range(256))
        written = uploads([("/a", b"text"), ("/b", binary)])
        assert written[0] == {"path": "/a", "content": "text"}
        assert base64.b64decode(written[1]["contentBase64"]) == binary

    def test_dicts_go_as_they_are(self) -> None:
        files = [{"path": "/a", "content": "x"}, {"path": "/b", "contentBase64": "eA=="}]
        assert uploads(files) == files

    @pytest.mark.parametrize(
        "bad",
        [
            ("/a", b""),
            {"path": "/a", "content": ""},
            {"path": "/a", "content": "x", "contentBase64": "eA=="},
            {"content": "x"},
            {},
            ("", b"x"),
            ("/a",),
            ("/a", 3),
            "/a",
            None,
        ],
    )
    def test_what_the_router_cannot_take(self, bad: Any) -> None:
        with pytest.raises(InvalidRequest):
            uploads([bad])


class TestCredentials:
    def test_the_order(self, tmp_path: Path) -> None:
        token = tmp_path / "token"
        token.write_text("from-file\n")
        both = {"AGENTTIER_API_KEY": "atk_key", "AGENTTIER_TOKEN": "a.b.c"}
        assert detect(both, token) == APIKeyAuth("atk_key")
        assert detect({**both, "AGENTTIER_API_KEY": ""}, token) == BearerTokenAuth("a.b.c")
        assert detect({}, token) == KubeconfigAuth(token)
        assert detect({}, tmp_path / "none") is None

    def test_a_rotated_token(self, tmp_path: Path) -> None:
        token = tmp_path / "token"
        token.write_text("one\n")
        account = KubeconfigAuth(token)
        assert account.read() == "one"
        token.write_text("two")
        assert account.read() == "two"

    @pytest.mark.parametrize("content", ["", " \n", None])
    def test_a_token_file_without_a_token(self, content: str | None, tmp_path: Path) -> None:
        if content is not None:
            (tmp_path / "token").write_text(content)
        with pytest.raises(ConfigurationError, match="token file"):
            KubeconfigAuth(tmp_path / "token").read()

    @pytest.mark.parametrize("kind", [APIKeyAuth, BearerTokenAuth])
    @pytest.mark.parametrize("bad", ["", "two words\n", "schlüssel", None, 3])
    def test_keys_that_no_header_carries(self, kind: Any, bad: Any) -> None:
        with pytest.raises(ValueError, match="key"):
            kind(bad)

    def test_no_repr_shows_a_secret(self) -> None:
        for auth in (APIKeyAuth("atk_secret"), BearerTokenAuth("jwt_secret")):
            assert "secret" not in repr(auth)


class TestErrors:
    @pytest.mark.parametrize(
        ("status", "body", "kind"),
        [
            (403, b'{"error":"policy_violation","violations":[]}', PolicyViolationError),
            (403, b'{"error":"admin_required"}', None),
            (403, b"not json", None),
            (403, b'["policy_violation"]', None),
            (429, b'{"error":"concurrency_exceeded","limit":2}', TooManyInvokes),
            (429, b'{"error":"rate_limited"}', None),
            (500, b'{"error":"failed to create sandbox: x already exists"}', AlreadyExists),
            (500, b'{"error":"boom"}', None),
            (500, b'{"error":7}', None),
            (200, b"{}", None),
        ],
    )
    def test_what_an_answer_is(self, status: int, body: bytes, kind: Any) -> None:
        assert error_type(status, body) is kind

    def test_violations(self) -> None:
        one = {"code": "cpu_limit_exceeded", "message": "too much"}
        body = {"error": "policy_violation", "violations": [one, "odd"]}
        assert PolicyViolationError("no", status=403, body=body).violations == [one]
        assert PolicyViolationError("no", status=403, body="text").violations == []
        assert PolicyViolationError("no", status=403).status_code == 403


@pytest.mark.parametrize("status", ["", "Pending", "running"])
def test_phases_that_nobody_knows(status: str) -> None:
    assert SandboxPhase(status) is SandboxPhase.UNKNOWN
