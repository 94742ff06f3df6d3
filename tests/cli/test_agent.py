from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

import pytest

from cli.support import requests_to
from turnwire.testing import serve

if TYPE_CHECKING:
    from pathlib import Path

    from cli.support import Shell
    from turnwire.testing import EmbeddedEngine


def test_a_program_is_given(shell: Shell, engine: EmbeddedEngine[Any], tmp_path: Path) -> None:
    (tmp_path / "a=b.py").write_text("print(1)\n")
    (tmp_path / "x.bin").write_bytes(b"\xff")
    shell.sandbox("bot", "langgraph-agent")
    words = (
        *("configure", "bot", "--file", f"/workspace/a.py={tmp_path}/a=b.py"),
        *("--file", f"/workspace/x.bin={tmp_path}/x.bin"),
        *("--install", "pip install 'some thing'", "--entrypoint", "python '/workspace/a.py'"),
    )
    done = shell(*words)
    assert done.code == 0
    assert done.out.splitlines()[:2] == [
        "[configure] uploading /workspace/a.py",
        "[configure] uploading /workspace/x.bin",
    ]
    assert done.err.endswith("bot is configured\n")
    (request,) = requests_to(engine, "POST", "/configure")
    assert request.body == {
        "files": [
            {"path": "/workspace/a.py", "content": "print(1)\n"},
            {"path": "/workspace/x.bin", "contentBase64": "/w=="},
        ],
        "installCommand": ["pip", "install", "some thing"],
        "entrypoint": ["python", "/workspace/a.py"],
    }
    again = shell(*words)
    assert (again.code, again.out, again.err) == (0, "", "nothing has changed\n")


def test_a_program_is_given_with_json(shell: Shell) -> None:
    shell.sandbox("bot", "langgraph-agent")
    done = shell("agent", "configure", "bot", "--install", "pip install x", "--json")
    assert done.code == 0
    assert done.data["install_exit_code"] == 0
    assert done.data["entrypoint"] is None
    assert done.data["skipped"] is False
    assert "[configure] running install: pip install x\n" in done.err


def test_an_install_that_fails(shell: Shell) -> None:
    shell.sandbox("bot", "langgraph-agent")
    done = shell("configure", "bot", "--install", "fail to install")
    assert done.code == 1
    assert done.err.endswith("the install command ended with exit code 7; nothing was stored\n")
    as_json = shell("configure", "bot", "--install", "fail to install", "--json")
    assert (as_json.code, as_json.data["install_exit_code"]) == (1, 7)


def test_a_configure_that_the_router_cannot_do(shell: Shell) -> None:
    shell.sandbox("bot", "langgraph-agent")
    done = shell("configure", "bot", "--install", "error event")
    assert done.code == 1
    assert done.err.splitlines()[-1].startswith("error: the configure failed in 'bot'")


def test_lines_go_where_the_program_wrote_them(shell: Shell) -> None:
    done = shell("invoke", shell.agent(), "--prompt", "both streams")
    assert (done.code, done.out) == (3, "out\n")
    started, line, ended = done.err.splitlines()
    invoke_id = started.removesuffix(" started")
    assert invoke_id.startswith("inv-")
    assert line == "err"
    assert ended.startswith(f"{invoke_id} completed, exit code 3, ")


def test_an_invoke_with_json(shell: Shell) -> None:
    done = shell("agent", "invoke", shell.agent(), "--prompt", "both streams", "--json")
    assert done.code == 3
    result = done.data
    assert result.pop("invoke_id").startswith("inv-")
    assert result.pop("duration_ms") >= 0
    assert result == {"exit_code": 3, "reason": "completed", "stdout": "out", "stderr": "err"}
    assert {"out", "err"} <= set(done.err.splitlines())


@pytest.mark.parametrize(
    ("prompt", "more", "code"),
    [
        ("say nothing", [], 0),
        ("fail now", [], 1),
        ("wait for me", ["--timeout", "100ms"], 124),
        ("break the channel", [], 125),
        ("cannot start", [], 125),
    ],
)
def test_exit_codes_of_an_invoke(shell: Shell, prompt: str, more: list[str], code: int) -> None:
    assert shell("invoke", shell.agent(), "--prompt", prompt, *more).code == code


@pytest.mark.parametrize("prompt", ["cut the line", "end early", "error event"])
def test_a_stream_without_its_end_is_an_error(shell: Shell, prompt: str) -> None:
    done = shell("invoke", shell.agent(), "--prompt", prompt)
    assert done.code == 1
    assert done.err.splitlines()[-1].startswith("error: ")
    assert "Traceback" not in done.err


@pytest.mark.parametrize("prompt", ["broken json", "unknown event"])
def test_an_event_that_is_not_understood_is_told(shell: Shell, prompt: str) -> None:
    done = shell("invoke", shell.agent(), "--prompt", prompt)
    assert done.code == 0
    assert "an event was not understood: " in done.err


def test_what_a_program_reads(
    shell: Shell, engine: EmbeddedEngine[Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bot = shell.agent()
    (tmp_path / "input.json").write_text('{"from": "a file"}')
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b'{"from": "stdin"}')))
    for given in ('{"from": "here"}', f"@{tmp_path}/input.json", "-"):
        assert shell("invoke", bot, "--input", given).code == 0
    bodies = [request.body for request in requests_to(engine, "POST", "/invoke")]
    assert bodies == [{"from": "here"}, {"from": "a file"}, {"from": "stdin"}]


def test_prompt_and_timeout_are_sent(shell: Shell, engine: EmbeddedEngine[Any]) -> None:
    done = shell("invoke", shell.agent(), "--prompt", "hi & bye", "--timeout", "5m")
    assert (done.code, done.out) == (0, "hi & bye\n")
    (request,) = requests_to(engine, "POST", "/invoke")
    assert request.query == "prompt=hi+%26+bye&timeout=5m"


def test_an_agent_that_is_not_configured(shell: Shell) -> None:
    shell.sandbox("bot", "langgraph-agent")
    done = shell("invoke", "bot")
    assert done.code == 1
    assert "the server answered 424" in done.err


@pytest.mark.parametrize(
    "words", [["agent", "cancel", "bot", "inv-0"], ["invoke", "bot", "--cancel", "inv-0"]]
)
def test_a_cancel_of_what_does_not_run(
    shell: Shell, engine: EmbeddedEngine[Any], words: list[str]
) -> None:
    shell.agent()
    done = shell(*words)
    assert done.code == 1
    assert "invoke inv-0 not in flight" in done.err
    (request,) = requests_to(engine, "POST", "/invoke/cancel")
    assert request.body == {"invokeId": "inv-0"}


def test_a_stream_that_is_cut(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    faults = [{"on": "invoke", "without_end": True}]
    with serve("agenttier", pending=0, creating=0, stream_faults=faults) as engine:
        monkeypatch.setenv("AGENTTIER_API_URL", engine.base_url)
        done = shell("invoke", shell.agent(), "--prompt", "hello")
    assert (done.code, done.out) == (1, "hello\n")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["configure", "bot"], "give --file, --install or --entrypoint"),
        (["configure", "bot", "--file", "/a"], "'/a' is not REMOTE=LOCAL"),
        (["configure", "bot", "--file", "=/a"], "'=/a' is not REMOTE=LOCAL"),
        (["configure", "bot", "--file", "/a=/nonesuch"], "there is no file '/nonesuch'"),
        (["configure", "bot", "--install", "a 'b"], 'No closing quotation in "a \'b"'),
        (["configure", "bot", "--entrypoint", ""], "it has no words"),
        (["invoke", "bot", "--timeout", "banana"], "not 'banana'"),
        (["invoke", "bot", "--input", "@/nonesuch"], "'/nonesuch' cannot be read: No such file"),
        (["invoke", "bot", "--cancel", "inv-0", "--prompt", "x"], "--cancel goes with no other"),
        (["agent", "cancel", "bot"], "Missing argument 'INVOKE_ID'"),
    ],
)
def test_a_wrong_command_line(
    shell: Shell, engine: EmbeddedEngine[Any], words: list[str], told: str
) -> None:
    done = shell(*words)
    assert (done.code, done.out) == (2, "")
    assert told in done.err
    assert engine.requests == ()
