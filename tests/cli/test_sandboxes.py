from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from cli.support import requests_to
from turnwire.testing import serve

if TYPE_CHECKING:
    from cli.support import Shell
    from turnwire.testing import EmbeddedEngine


def test_a_sandbox_is_created_as_asked(shell: Shell, engine: EmbeddedEngine[Any]) -> None:
    options = ("--timeout", "8h", "--idle-timeout", "30m", "--storage", "10Gi")
    created = shell.good(
        "sandboxes", "create", "demo", "--template", "general-coding", *options, "--namespace", "n"
    )
    assert created == "demo is created in n\n"
    (request,) = requests_to(engine, "POST", "/sandboxes")
    assert request.body == {
        "name": "demo",
        "namespace": "n",
        "templateRef": {"name": "general-coding", "kind": "ClusterSandboxTemplate"},
        "timeout": "8h",
        "idleTimeout": "30m",
        "storage": {"size": "10Gi"},
    }


def test_a_created_sandbox_as_json(shell: Shell) -> None:
    made = shell.data("sandboxes", "create", "demo", "--template", "general-coding")
    assert made == {"sandbox_id": "demo", "name": "demo", "namespace": "default"}
    waited = shell.data("sandboxes", "create", "other", "--template", "general-coding", "--wait")
    assert (waited["name"], waited["status"]) == ("other", "Running")


def test_the_list(shell: Shell) -> None:
    assert shell.good("sandboxes", "list").split() == [
        *("NAME", "NAMESPACE", "PHASE", "TEMPLATE", "CREATED"),
    ]
    assert shell.data("sandboxes", "list") == []
    shell.sandbox("demo")
    shell.sandbox("a-much-longer-name")
    head, *rows = shell.good("sandbox", "list").splitlines()
    assert {row.split()[0] for row in rows} == {"demo", "a-much-longer-name"}
    assert {row.index("Running") for row in rows} == {head.index("PHASE")}


def test_the_list_as_json_has_python_names_and_everything(shell: Shell) -> None:
    shell.sandbox()
    (one,) = shell.data("sandboxes", "list")
    assert one["sandbox_id"] == one["name"] == "demo"
    assert one["template_ref"] == "general-coding"
    assert one["created_by"] is None or "display_name" in one["created_by"]
    assert not [key for key in one if key != key.lower()]


def test_the_list_is_filtered_by_the_router(shell: Shell, engine: EmbeddedEngine[Any]) -> None:
    shell.sandbox()
    assert shell.data("sandboxes", "list", "--status", "Stopped", "--namespace", "default") == []
    request = requests_to(engine, "GET", "/sandboxes")[-1]
    assert request.query == "namespace=default&status=Stopped"


def test_one_sandbox(shell: Shell) -> None:
    shell.sandbox()
    fields = dict(
        line.split(maxsplit=1) for line in shell.good("sandboxes", "get", "demo").splitlines()
    )
    assert (fields["name:"], fields["status:"], fields["message:"]) == ("demo", "Running", "-")
    assert shell.data("sandboxes", "get", "demo")["status"] == "Running"


def test_its_life(shell: Shell) -> None:
    shell.sandbox()
    assert shell.good("sandboxes", "stop", "demo") == "demo is stopping\n"
    shell.data("sandboxes", "get", "demo")
    assert shell.data("sandboxes", "get", "demo")["status"] == "Stopped"
    assert shell.data("sandboxes", "resume", "demo") == {"sandbox_id": "demo", "status": "resuming"}
    assert shell.good("sandboxes", "wait", "demo") == "demo is running\n"
    assert shell.data("sandboxes", "wait", "demo")["status"] == "Running"
    assert shell.data("sandboxes", "stop", "demo")["status"] == "stopping"
    assert shell.good("sandboxes", "delete", "demo") == "demo is deleting\n"
    shell.sandbox("other")
    deleted = shell.data("sandboxes", "delete", "other")
    assert deleted == {"sandbox_id": "other", "status": "deleting"}
    gone = shell("sandboxes", "get", "demo")
    assert (gone.code, gone.out) == (1, "")
    assert gone.err.startswith("error: the server answered 404: sandbox demo not found")
    assert gone.err.count("\n") == 1


def test_a_clone(shell: Shell, engine: EmbeddedEngine[Any]) -> None:
    shell.sandbox()
    said = shell.good("sandboxes", "clone", "demo", "--name", "twin", "--snapshot-class", "fast")
    assert said == "twin is a clone of demo\n"
    (request,) = requests_to(engine, "POST", "/clone")
    assert request.body == {"name": "twin", "snapshotClass": "fast"}
    made = shell.data("sandboxes", "clone", "demo")
    assert made["sandbox_id"].startswith("demo-clone-")


def test_a_command_passes_on_outputs_and_exit_code(shell: Shell) -> None:
    shell.sandbox()
    done = shell("sandboxes", "exec", "demo", "both streams")
    assert (done.code, done.out, done.err) == (3, "out\n", "err\n")
    as_json = shell("sandboxes", "exec", "demo", "both streams", "--json")
    assert (as_json.code, as_json.err) == (3, "")
    assert as_json.data == {"stdout": "out\n", "stderr": "err\n", "exit_code": 3}


def test_a_command_without_an_exit_code(shell: Shell) -> None:
    shell.sandbox()
    with_code = shell("sandboxes", "exec", "demo", "break the channel", "--json")
    remote = with_code.data["exit_code"]
    assert with_code.code == (remote if remote >= 0 else 125) != 0


@pytest.mark.parametrize(
    ("words", "sent"),
    [
        (["echo $HOME | wc"], "echo $HOME | wc"),
        (["ls", "my file"], "ls 'my file'"),
        (["--", "ls", "-la", "$HOME"], "ls -la '$HOME'"),
    ],
)
def test_words_of_a_command(
    shell: Shell, engine: EmbeddedEngine[Any], words: list[str], sent: str
) -> None:
    shell.sandbox()
    shell.good("sandboxes", "exec", "demo", "--timeout", "7", *words)
    (request,) = requests_to(engine, "POST", "/exec")
    assert request.body == {"command": sent, "timeout": 7}


def test_a_sandbox_that_does_not_come_up(shell: Shell) -> None:
    failed = shell("sandboxes", "create", "pod-failed", "--template", "general-coding", "--wait")
    assert failed.code == 1
    assert "is in phase Error: Pod failed" in failed.err
    create = ("sandboxes", "create", "image-pull-stuck", "--template", "general-coding", "--wait")
    stuck = shell(*create, "--wait-timeout", "0.1")
    assert stuck.code == 1
    assert "is not running after 0.1 s" in stuck.err
    waited = shell("sandboxes", "wait", "image-pull-stuck", "--timeout", "0.1", "--json")
    assert (waited.code, waited.out) == (1, "")


def test_a_command_asks_for_nothing_but_what_it_does(
    shell: Shell, engine: EmbeddedEngine[Any]
) -> None:
    """A key for one sandbox may use it and may not look at it."""
    shell.sandbox()
    before = len(engine.requests)
    shell.good("sandboxes", "exec", "demo", "uname -a")
    assert [request.path for request in engine.requests[before:]] == [
        "/api/v1/sandboxes/demo/exec",
    ]


def test_what_the_router_forbids(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    with serve("agenttier", faults=[{"status": 503, "times": None}]) as broken:
        monkeypatch.setenv("AGENTTIER_API_URL", broken.base_url)
        done = shell("sandboxes", "delete", "demo")
    assert done.code == 1
    assert done.err.startswith("error: the server answered 503")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["sandboxes"], "Usage: turnwire agenttier sandboxes "),
        (["sandboxes", "get"], "Missing argument 'ID'"),
        (["sandboxes", "nonesuch"], "No such command 'nonesuch'"),
        (["sandboxes", "create", "demo"], "Missing option '--template'"),
        (["sandboxes", "create", "a", "--template", "t", "--timeout", "30"], "not '30'"),
        (["sandboxes", "wait", "demo", "--timeout", "0"], "0.0 is not in the range x>0"),
        (["sandboxes", "exec", "demo"], "Missing argument 'COMMAND...'"),
        (["sandboxes", "exec", "demo", "ls", "--timeout", "0"], "0 is not in the range x>=1"),
    ],
)
def test_a_wrong_command_line(
    shell: Shell, engine: EmbeddedEngine[Any], words: list[str], told: str
) -> None:
    done = shell(*words)
    assert (done.code, done.out) == (2, "")
    assert told in done.err
    assert engine.requests == ()
