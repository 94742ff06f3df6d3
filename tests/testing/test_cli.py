"""``python -m turnwire.testing``: one line when ready, one line when wrong, quiet otherwise."""

import json
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from testing.support import Caller
from turnwire.testing.registry import NAMES
from turnwire.testing.truefoundry import scenarios

COMMAND = [sys.executable, "-W", "error", "-m", "turnwire.testing"]


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the command to its end."""
    return subprocess.run(  # noqa: S603 - our own command
        [*COMMAND, *arguments], capture_output=True, text=True, timeout=30, check=False
    )


@contextmanager
def running(*arguments: str) -> Generator[tuple[subprocess.Popen[str], str], None, None]:
    """Run the command in the background; yields the process and the engine's address."""
    with subprocess.Popen(  # noqa: S603 - our own command
        [*COMMAND, "truefoundry", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        try:
            line = process.stdout.readline()
            found = re.fullmatch(r"listening on (http://127\.0\.0\.1:\d+)\n", line)
            assert found is not None, line
            yield process, found[1]
        finally:
            process.kill()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_serves_until_a_signal_and_ends_quietly(number: signal.Signals) -> None:
    with running() as (process, url):
        caller = Caller(url + "/acme")
        with caller.http:
            assert caller.say("Say hello.").text == "Hello!"
            with pytest.raises(httpx.RemoteProtocolError):
                caller.say("Cut the line.")
        process.send_signal(number)
        assert process.communicate(timeout=10) == ("", "")
        assert process.returncode == 0


def test_a_signal_ends_it_with_a_stream_open() -> None:
    with running() as (process, url):
        body = {"model": "m", "input": [{"role": "user", "content": "Wait for me."}]}
        with httpx.stream("POST", url + "/agent/responses", json=body):
            process.send_signal(signal.SIGTERM)
            assert process.communicate(timeout=10) == ("", "")
        assert process.returncode == 0


def test_options_reach_the_engine(tmp_path: Path) -> None:
    file = tmp_path / "scenarios.json"
    greeting = {"name": "hi", "keywords": ["hi"], "steps": [{"message": "Grüezi {{user}}"}]}
    file.write_text(json.dumps([greeting]), "utf-8")
    arguments = ("--token", "sesame", "--scenarios", str(file), "--newline", "crlf")
    with running(*arguments, "--chunk", "5", "--seed", "1", "--pace", "0.001") as (_, url):
        caller = Caller(url, "sesame")
        with caller.http:
            reply = caller.say("Hi there")
            assert reply.text == "Grüezi Hi there"
            assert reply.response.text.endswith("\r\n\r\n")
        assert httpx.post(url + "/agent/responses", json={}).status_code == 401


def test_a_chosen_port() -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    with running("--port", str(port)) as (_, url):
        assert url.endswith(f":{port}")
        taken = run("truefoundry", "--port", str(port))
        assert taken.returncode == 2
        assert taken.stderr.startswith(f"error: cannot listen on 127.0.0.1, port {port}: ")
        assert taken.stderr.count("\n") == 1


def test_the_list_of_scenarios() -> None:
    listed = run("truefoundry", "--list")
    assert (listed.returncode, listed.stderr) == (0, "")
    assert listed.stdout == scenarios.TABLE + "\n"
    assert "restart the billing service  one call that needs approval\n" in listed.stdout


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ([], "the following arguments are required: engine"),
        (["nonesuch"], "unknown engine 'nonesuch'; known are: " + ", ".join(NAMES)),
        (["truefoundry", "--colour", "red"], "unrecognized arguments: --colour red"),
        (["truefoundry", "--port", "http"], "argument --port: invalid int value: 'http'"),
        (["truefoundry", "--port", "99999"], "cannot listen on 127.0.0.1, port 99999: "),
        (["truefoundry", "--host", "0.0.0.0"], "0.0.0.0 is not a loopback address; --allow-r"),  # noqa: S104 - it is refused
        (["truefoundry", "--host", "example.org"], "example.org is not a loopback address"),
        (["truefoundry", "--chunk", "0"], "'chunk' must be >= 1: 0"),
        (["truefoundry", "--scenarios", "/nonesuch.json"], "/nonesuch.json: "),
    ],
)
def test_a_mistake_is_one_line_and_exit_code_2(arguments: list[str], told: str) -> None:
    refused = run(*arguments)
    assert refused.returncode == 2
    assert refused.stdout == ""
    assert refused.stderr.startswith(f"error: {told}")
    assert refused.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("[", "Expecting value"),
        ("{}", "scenarios: expected an array, got an object"),
        ('[{"name": "n"}]', "scenarios[0]: a scenario needs at least one keyword"),
        (
            '[{"name": "n", "keywords": ["k"], "steps": [{"massage": "Hi"}]}]',
            "scenarios[0].steps[0]: unknown step 'massage'; known are: ",
        ),
    ],
)
def test_a_bad_scenario_file_is_one_line(tmp_path: Path, content: str, told: str) -> None:
    file = tmp_path / "scenarios.json"
    file.write_text(content)
    refused = run("truefoundry", "--scenarios", str(file))
    assert refused.returncode == 2
    assert refused.stderr.startswith(f"error: {file}: {told}")
    assert refused.stderr.count("\n") == 1


def test_help_is_there() -> None:
    shown = run("truefoundry", "--help")
    assert shown.returncode == 0
    assert "--allow-remote" in shown.stdout
