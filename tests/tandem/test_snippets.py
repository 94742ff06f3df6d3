"""The snippets of the engine's README run here, with only their import line changed.

What is the reader's own is set for the test: the address of the engine, and the user whose memory
is listed. The fragments run in a function that has ``client`` and ``session_id``, as they are and,
without their ``await``, with the synchronous client.
"""

from __future__ import annotations

import contextlib
import inspect
import io
import textwrap
from pathlib import Path
from typing import TYPE_CHECKING, Any

import anyio
import pytest

from turnwire.tandem import SyncTandemClient, TandemClient
from turnwire.testing import EmbeddedEngine, serve

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

SNIPPETS = Path(__file__).parents[1] / "data" / "tandem" / "snippets"
PROGRAMS = {"quick_start", "sync_usage"}
FRAGMENTS = sorted({path.stem for path in SNIPPETS.glob("*.txt")} - PROGRAMS)


def source_of(name: str, engine: EmbeddedEngine[Any]) -> str:
    source = (SNIPPETS / f"{name}.txt").read_text(encoding="utf-8")
    assert source.count("from tandem_client import") == (name in PROGRAMS)
    return (
        source.replace("from tandem_client import", "from turnwire.tandem import")
        .replace("http://localhost:39731", engine.base_url)
        .replace("user-123", "local")
    )


@pytest.fixture
def engine(monkeypatch: pytest.MonkeyPatch) -> Iterator[EmbeddedEngine[Any]]:
    """Return an engine that nobody answers for long, with a human at the controls."""
    monkeypatch.setenv("TANDEM_REQUEST_SOURCE", "control_panel")
    with serve("tandem", permission_wait=0.3) as running:
        yield running


def run(source: str) -> str:
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(compile(source, "snippet", "exec"), {"__name__": "__main__"})  # noqa: S102 - the test.
    return printed.getvalue()


def run_fragment(source: str, engine: EmbeddedEngine[Any], session_id: str) -> dict[str, Any]:
    """Run a fragment with ``await``."""

    async def main() -> dict[str, Any]:
        async with TandemClient(engine.base_url) as client:
            found = _function("async def", source)(client, session_id)
            assert inspect.isawaitable(found)
            names: dict[str, Any] = await found
            return names

    return anyio.run(main)


def run_sync_fragment(source: str, engine: EmbeddedEngine[Any], session_id: str) -> dict[str, Any]:
    """Run a fragment without ``await``."""
    with SyncTandemClient(engine.base_url) as client:
        names: dict[str, Any] = _function("def", source.replace("await ", ""))(client, session_id)
        return names


def _function(kind: str, source: str) -> Callable[..., Any]:
    body = textwrap.indent(source, "    ")
    names: dict[str, Any] = {}
    code = f"{kind} fragment(client, session_id):\n{body}\n    return locals()\n"
    exec(compile(code, "fragment", "exec"), names)  # noqa: S102 - the test.
    function: Callable[..., Any] = names["fragment"]
    return function


def of_routines(engine: EmbeddedEngine[Any], _: Mapping[str, Any]) -> None:
    with SyncTandemClient(engine.base_url) as client:
        (made,) = client.routines.list().routines
    assert made["schedule"].to_dict() == {"cron": {"expression": "0 8 * * *"}}
    assert made["entrypoint"].startswith("Summarize today's activity")


def of_automations(_: EmbeddedEngine[Any], names: Mapping[str, Any]) -> None:
    assert names["automation"].schedule.misfire_policy.type == "run_once"
    assert names["run"].automation_id == names["automation"].automation_id


def of_plans(_: EmbeddedEngine[Any], names: Mapping[str, Any]) -> None:
    assert names["applied"].ok
    assert len(names["updated"].plan.steps) == len(names["started"].plan.steps) + 1


def of_prompt(_: EmbeddedEngine[Any], names: Mapping[str, Any]) -> None:
    assert names["run"].run_id


def of_teams(engine: EmbeddedEngine[Any], _: Mapping[str, Any]) -> None:
    with SyncTandemClient(engine.base_url) as client:
        left = client.agent_teams.list_templates().templates
    assert "marketing-writer" not in {each.template_id for each in left}


def of_mcp(_: EmbeddedEngine[Any], names: Mapping[str, Any]) -> None:
    assert {each.server_name for each in names["tools"]} == {"arcade"}


def of_channels(_: EmbeddedEngine[Any], names: Mapping[str, Any]) -> None:
    assert names["status"].telegram.connected is True


def of_packs(engine: EmbeddedEngine[Any], _: Mapping[str, Any]) -> None:
    with SyncTandemClient(engine.base_url) as client:
        (pack,) = client.packs.list().packs
    assert pack.name == "my-pack"


def of_capabilities(_: EmbeddedEngine[Any], names: Mapping[str, Any]) -> None:
    (resolved,) = names["resolution"].resolved
    assert resolved.tool_name == "mcp.arcade.create_pr"


def of_permissions(_: EmbeddedEngine[Any], names: Mapping[str, Any]) -> None:
    assert [each.permission for each in names["snapshot"].requests] == ["read"]


def of_memory(_: EmbeddedEngine[Any], names: Mapping[str, Any]) -> None:
    assert names["result"].results[0].content.startswith("Use WAL mode")


def of_providers(engine: EmbeddedEngine[Any], _: Mapping[str, Any]) -> None:
    with SyncTandemClient(engine.base_url) as client:
        assert client.providers.config().default == "openrouter"
        assert client.providers.auth_status().providers["openrouter"].has_key


CHECKS: Mapping[str, Callable[[EmbeddedEngine[Any], Mapping[str, Any]], None]] = {
    "agent_teams": of_teams,
    "automations_v2": of_automations,
    "capabilities": of_capabilities,
    "channels": of_channels,
    "mcp": of_mcp,
    "memory": of_memory,
    "packs": of_packs,
    "permissions": of_permissions,
    "prompt_parts": of_prompt,
    "providers": of_providers,
    "routines": of_routines,
    "workflow_plans": of_plans,
}


@pytest.fixture
def session_id(engine: EmbeddedEngine[Any]) -> str:
    """Return a session in which one permission was decided, and one is waited for."""
    with SyncTandemClient(engine.base_url) as client:
        session = client.sessions.create()
        for reply in ("once", None):
            other = client.sessions.create()
            run = client.sessions.prompt_async(other, "Read the file.")
            for event in client.stream(other, run.run_id):
                if event.type == "permission.request":
                    if reply is None:
                        return session
                    client.permissions.reply(event.properties["requestID"], reply)
    raise AssertionError("nothing was asked")


@pytest.mark.parametrize("runner", [run_fragment, run_sync_fragment])
@pytest.mark.parametrize("name", FRAGMENTS)
def test_fragment(
    name: str, runner: Callable[..., dict[str, Any]], engine: EmbeddedEngine[Any], session_id: str
) -> None:
    CHECKS[name](engine, runner(source_of(name, engine), engine, session_id))


def test_quick_start_prints_the_answer(engine: EmbeddedEngine[Any]) -> None:
    # Nobody allows the tool that this prompt calls, and the README's loop does not either.
    printed = run(source_of("quick_start", engine))
    assert printed.startswith("Let me look.The file says: Permission request timed out")


def test_sync_usage(engine: EmbeddedEngine[Any]) -> None:
    printed = run(source_of("sync_usage", engine))
    prefix, run_id = printed.strip().rsplit(" ", 1)
    assert prefix == "Run started:"
    assert run_id in engine.engine.runs.by_id


def test_every_snippet_of_the_page_is_covered() -> None:
    assert set(CHECKS) | PROGRAMS == {path.stem for path in SNIPPETS.glob("*.txt")}
