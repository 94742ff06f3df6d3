"""The token file: its format, who it counts for, and how it is written."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
import threading
from typing import TYPE_CHECKING, Any

import pytest

from turnwire.errors import ConfigurationError
from turnwire.orchagent import OrchClient, TokenFileError
from turnwire.orchagent.token_file import TokenFile
from turnwire.orchagent.tokens import StoredToken, dump, load, same_server
from turnwire.redact import Secret

if TYPE_CHECKING:
    from pathlib import Path

HOME = "http://localhost:8080"
TOKEN = Secret("tk_0123456789abcdef")
OURS = StoredToken(TOKEN, HOME)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def write(path: Path, content: Any) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content if isinstance(content, str) else json.dumps(content), "utf-8")
    return path


class TestFormat:
    def test_the_published_client_can_read_it(self) -> None:
        assert json.loads(dump(OURS))["access_token"] == TOKEN
        assert load(dump(OURS)) == OURS

    def test_its_file_can_be_read(self) -> None:
        assert load(b'{"access_token": "tk_0123456789abcdef"}') == StoredToken(TOKEN, None)

    @pytest.mark.parametrize("token", ["", None])
    def test_an_empty_token_is_none(self, token: str | None) -> None:
        assert load(json.dumps({"access_token": token}).encode()).access_token is None

    @pytest.mark.parametrize(
        "data",
        [
            b"",
            b'{"access_token": "tk_0123',
            b'["tk_0123456789abcdef"]',
            b'{"token": "tk_0123456789abcdef"}',
            b'{"access_token": 5}',
            b'{"access_token": "tk_0123456789abcdef", "base_url": 5}',
            b"\xff\xfetk_0123",
            b"[" * 100_000,
        ],
    )
    def test_a_torn_or_foreign_file_is_an_error_without_its_content(self, data: bytes) -> None:
        with pytest.raises(ValueError, match=r"it is no JSON|is no text") as caught:
            load(data)
        error: BaseException | None = caught.value
        while error is not None:
            assert "tk_0123" not in repr(error) + repr(vars(error))
            error = error.__cause__ or error.__context__

    def test_the_repr_does_not_show_it(self) -> None:
        assert TOKEN not in repr(OURS)

    @pytest.mark.parametrize(
        ("one", "other", "same"),
        [
            (HOME, HOME + "/", True),
            (HOME, "http://LOCALHOST:8080", True),
            ("https://a.test", "https://a.test:443", True),
            ("https://a.test", "http://a.test", False),
            ("https://a.test", "https://a.test:8443", False),
            ("https://a.test", "https://a.test.evil", False),
            ("https://a.test/x", "https://a.test/y", False),
            ("https://a.test:x", "https://a.test", False),
            ("", "", True),
        ],
    )
    def test_servers(self, one: str, other: str, *, same: bool) -> None:
        assert same_server(one, other) is same


class TestFile:
    @pytest.mark.parametrize("umask", [0o000, 0o022, 0o077])
    def test_only_its_owner_may_read_it(self, tmp_path: Path, umask: int) -> None:
        before = os.umask(umask)
        try:
            TokenFile(tmp_path / "new" / "token.json").save(OURS)
        finally:
            os.umask(before)
        assert mode(tmp_path / "new" / "token.json") == 0o600
        assert mode(tmp_path / "new") == 0o700

    def test_it_is_never_wider_while_it_is_written(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        seen: list[int] = []
        sync = os.fsync

        def watch(handle: int) -> None:
            seen.append(stat.S_IMODE(os.fstat(handle).st_mode))
            sync(handle)

        monkeypatch.setattr(os, "fsync", watch)
        TokenFile(tmp_path / "token.json").save(OURS)
        assert seen == [0o600]

    def test_a_wide_file_becomes_narrow(self, tmp_path: Path) -> None:
        path = write(tmp_path / "token.json", "{}")
        path.chmod(0o644)
        TokenFile(path).save(OURS)
        assert mode(path) == 0o600

    def test_a_failed_write_leaves_the_old_file_and_no_other(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        file = TokenFile(tmp_path / "token.json")
        file.save(OURS)

        def fail(_: int) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(os, "fsync", fail)
        with pytest.raises(TokenFileError, match=r"token.json cannot be written: No space"):
            file.save(StoredToken(Secret("another-token"), HOME))
        assert file.load() == OURS
        assert [path.name for path in tmp_path.iterdir()] == ["token.json"]

    def test_a_link_stays_one(self, tmp_path: Path) -> None:
        (tmp_path / "link.json").symlink_to(tmp_path / "real.json")
        TokenFile(tmp_path / "link.json").save(OURS)
        assert (tmp_path / "link.json").is_symlink()
        assert load((tmp_path / "real.json").read_bytes()) == OURS

    def test_no_file_is_no_error_and_a_folder_is_one(self, tmp_path: Path) -> None:
        assert TokenFile(tmp_path / "none.json").load() is None
        with pytest.raises(TokenFileError, match="cannot be read: Is a directory"):
            TokenFile(tmp_path).load()
        with pytest.raises(TokenFileError, match="cannot be written"):
            TokenFile(tmp_path).save(OURS)

    def test_the_home_folder(self, home: Path) -> None:
        assert TokenFile("~/x.json").path == home / "x.json"
        assert TokenFile().path == home / ".orchagent" / "token.json"
        with pytest.raises(ConfigurationError):
            TokenFile("")

    def test_it_stays_where_it_was(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.chdir(tmp_path)
        file = TokenFile("token.json")
        (tmp_path / "elsewhere").mkdir()
        monkeypatch.chdir(tmp_path / "elsewhere")
        file.save(OURS)
        assert (tmp_path / "token.json").exists()

    def test_readers_never_see_a_part_of_it(self, tmp_path: Path) -> None:
        file = TokenFile(tmp_path / "token.json")
        file.save(OURS)
        writer = (
            "import sys\n"
            "from turnwire.orchagent.token_file import TokenFile\n"
            "from turnwire.orchagent.tokens import StoredToken\n"
            "for n in range(150):\n"
            "    TokenFile(sys.argv[1]).save(StoredToken('t' * (n + 1) * 50, 'http://h'))\n"
        )
        command = [sys.executable, "-c", writer, str(file.path)]
        with subprocess.Popen(command) as one, subprocess.Popen(command) as other:  # noqa: S603 - ours.
            while one.poll() is None or other.poll() is None:
                assert file.load() is not None
            assert (one.returncode, other.returncode) == (0, 0)
        assert [path.name for path in tmp_path.iterdir()] == ["token.json"]


class TestBinding:
    def test_another_server_does_not_get_it(self, tmp_path: Path) -> None:
        path = write(tmp_path / "t.json", {"access_token": TOKEN, "base_url": "http://a.test"})
        with OrchClient("http://a.test/", token_file=path) as one:
            assert one.auth.get_token() == TOKEN
        with OrchClient("http://b.test", token_file=path) as other:
            assert other.auth.get_token() is None

    def test_an_unbound_token_is_for_the_default_server(self, tmp_path: Path) -> None:
        path = write(tmp_path / "t.json", {"access_token": TOKEN})
        with OrchClient(token_file=path) as one, OrchClient(HOME, token_file=path) as same:
            assert one.auth.get_token() == same.auth.get_token() == TOKEN
        with OrchClient("http://b.test", token_file=path) as other:
            assert other.auth.get_token() is None

    def test_or_for_that_of_the_environment(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        path = write(tmp_path / "t.json", {"access_token": TOKEN})
        monkeypatch.setenv("ORCHAGENT_BASE_URL", "http://b.test")
        with OrchClient(token_file=path) as one, OrchClient(HOME, token_file=path) as other:
            assert one.auth.get_token() == TOKEN
            assert other.auth.get_token() is None

    def test_saving_binds_it(self, tmp_path: Path) -> None:
        path = write(tmp_path / "t.json", {"access_token": TOKEN})
        with OrchClient(token_file=path) as client:
            client.auth.set_token(client.auth.get_token())
        assert json.loads(path.read_bytes()) == {"access_token": TOKEN, "base_url": HOME}


class TestClient:
    def test_a_torn_file_is_reported_where_its_token_is_wanted(self, tmp_path: Path) -> None:
        path = write(tmp_path / "t.json", '{"access_token": "tk_01234')
        with OrchClient(token_file=path) as client:
            for _ in range(2):
                with pytest.raises(TokenFileError, match=r"t\.json cannot be read") as caught:
                    client.runs.resume("r1")
                assert "tk_01234" not in str(caught.value)
            with pytest.raises(TokenFileError):
                client.auth.get_token()
            client.auth.set_token(TOKEN)
            assert client.auth.get_token() == TOKEN
        assert load(path.read_bytes()) == OURS

    def test_a_token_that_is_given_needs_no_file(self, tmp_path: Path) -> None:
        path = write(tmp_path / "t.json", "torn")
        with OrchClient(token=TOKEN, token_file=path) as client:
            assert client.auth.get_token() == TOKEN
        assert path.read_text() == "torn"

    @pytest.mark.parametrize("nobody", [None, ""])
    def test_logging_out(self, tmp_path: Path, nobody: str | None) -> None:
        path = tmp_path / "t.json"
        with OrchClient(token_file=path) as client:
            client.auth.set_token(TOKEN)
            client.auth.set_token(nobody)
            assert client.auth.get_token() is None
        assert json.loads(path.read_bytes())["access_token"] == ""

    def test_a_token_that_no_header_carries_is_refused(self, tmp_path: Path) -> None:
        with OrchClient(token=TOKEN, token_file=tmp_path / "t.json") as client:
            with pytest.raises(ConfigurationError) as caught:
                client.auth.set_token("secret\nx: y")
            assert "secret" not in str(caught.value)
            assert client.auth.get_token() == TOKEN
        assert not (tmp_path / "t.json").exists()

    def test_a_token_that_cannot_be_saved_is_in_use(self, tmp_path: Path) -> None:
        with OrchClient(token_file=tmp_path) as client:
            with pytest.raises(TokenFileError):
                client.auth.set_token(TOKEN)
            assert client.auth.get_token() == TOKEN

    def test_threads_see_whole_tokens(self, tmp_path: Path) -> None:
        with OrchClient(token="a" * 40, token_file=tmp_path / "t.json") as client:
            seen: set[str | None] = set()

            def switch(letter: str) -> None:
                for _ in range(200):
                    client.auth.set_token(letter * 40, save=False)
                    seen.add(client.auth.get_token())

            threads = [threading.Thread(target=switch, args=(each,)) for each in "abc"]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
        assert seen <= {letter * 40 for letter in "abc"}
