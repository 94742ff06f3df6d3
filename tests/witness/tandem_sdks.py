"""The releases of Tandem's published client, side by side, and an engine to try them at.

Two releases of one package cannot be in one environment. Each is in a directory of its own in the
virtual environment, made from ``requirements/``, and is imported under a name of its own.
"""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Awaitable, Callable
from contextlib import asynccontextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias, Unpack, cast

import anyio
import httpx
from attrs import frozen

from turnwire.tandem import TandemClient
from turnwire.testing import serve

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Mapping
    from types import ModuleType

    from turnwire.testing import EmbeddedEngine
    from turnwire.testing.tandem.options import OptionsDict

VERSIONS = ("0.4.6", "0.7.2")
TOKEN = "tk_0123456789abcdef"  # noqa: S105 - of an engine that is gone after the test.


def directory_of(version: str) -> Path:
    """Return where a release is installed."""
    return Path(sys.prefix, "witness", f"tandem-{version}")


@cache
def sdk_of(version: str) -> ModuleType:
    """Import a release, as ``tandem_client_0_4_6`` or the like."""
    name = "tandem_client_" + version.replace(".", "_")
    source = directory_of(version) / "tandem_client" / "__init__.py"
    spec = importlib.util.spec_from_file_location(name, source)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    # Its modules find each other by this name.
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


class Wire:
    """Requests beside the clients, for what neither should be asked in a test."""

    def __init__(self, engine: EmbeddedEngine[Any]) -> None:
        self._engine = engine

    async def send(self, method: str, path: str, body: Any = None) -> Any:
        """Send a request, and return the JSON that answers it."""
        headers = {"authorization": f"Bearer {TOKEN}", "x-tandem-request-source": "control_panel"}
        async with httpx.AsyncClient(headers=headers, base_url=self._engine.base_url) as http:
            answer = (await http.request(method, path, json=body)).raise_for_status()
            return answer.json()

    async def routine(self, **fields: Any) -> str:
        """Make a routine, and return its id."""
        made = await self.send("POST", "/routines", {**ROUTINE, **fields})
        return str(made["routine"]["routine_id"])

    async def resource(self, key: str, value: Any) -> None:
        await self.send("PUT", f"/resource/{key}", {"value": value})

    async def memory(self, text: str) -> str:
        """Write a note, and return its id."""
        partition = {"org_id": "local", "workspace_id": "local", "project_id": "default"}
        note = {
            "run_id": "r",
            "partition": {**partition, "tier": "session"},
            "kind": "note",
            "content": text,
            "classification": "internal",
        }
        return str((await self.send("POST", "/memory/put", note))["id"])

    async def asked(self) -> str:
        """Wait until a run asks for a permission, and return the id of its request."""

        def pending(snapshot: Any) -> list[str]:
            return [each["id"] for each in snapshot["requests"] if each["status"] == "pending"]

        return str((await self.until("/permission", pending))[0])

    async def question(self) -> str:
        """Wait until a run asks a question, and return its id."""
        return str((await self.until("/question", list))[0]["id"])

    async def idle(self, session_id: str) -> None:
        """Wait until a session has no run."""
        await self.until(f"/session/{session_id}/run", lambda state: state["active"] is None)

    async def gated(self, run_id: str) -> None:
        """Wait until a run of an automation is at its gate."""
        await self.until(
            f"/automations/v2/runs/{run_id}",
            lambda answer: answer["run"]["status"] == "awaiting_approval",
        )

    async def until(self, path: str, find: Callable[[Any], Any]) -> Any:
        """Ask until something is found in the answer, and return that."""
        with anyio.fail_after(5):
            while True:
                if found := find(await self.send("GET", path)):
                    return found
                await anyio.sleep(0.01)


Call: TypeAlias = Callable[[Any, Wire], Awaitable[Any]]
"""What can be done with either client."""


@frozen
class Both:
    """Both clients of one engine."""

    engine: EmbeddedEngine[Any]
    theirs: Any
    ours: TandemClient
    wire: Wire


@asynccontextmanager
async def both(sdk: str, **options: Unpack[OptionsDict]) -> AsyncGenerator[Both, None]:
    """Put a release of the published client and ours before an engine of its version.

    The published client has no way to say that a human is acting, so anybody may do anything.
    """
    given: OptionsDict = {"token": TOKEN, "version": sdk, "require_human": False, **options}
    with serve("tandem", **given) as engine:
        async with (
            sdk_of(sdk).TandemClient(engine.base_url, TOKEN, timeout=2.0) as theirs,
            TandemClient(engine.base_url, TOKEN) as ours,
        ):
            yield Both(engine, theirs, ours, Wire(engine))


async def assert_same(call: Call, sdk: str) -> None:
    """Let both clients do the same, each at an engine of its own."""
    async with both(sdk) as pair:
        theirs = await call(pair.theirs, pair.wire)
    async with both(sdk) as pair:
        ours = await call(pair.ours, pair.wire)
    assert ours == theirs


def plain(answer: Any, wrapper: str = "") -> dict[str, Any]:
    """Return an answer of either client as JSON; ours may be without the wrapper."""
    whole = cast("dict[str, Any]", answer if isinstance(answer, dict) else answer.to_dict())
    inner = whole.get(wrapper)
    return cast("dict[str, Any]", inner) if isinstance(inner, dict) else whole


ROUTINE: Mapping[str, Any] = {
    "name": "Daily",
    "schedule": {"cron": {"expression": "0 8 * * *"}},
    "entrypoint": "Say hello.",
}

TEMPLATE: Mapping[str, Any] = {"templateID": "w", "role": "worker"}


def automation(node: Mapping[str, Any], **schedule: Any) -> dict[str, Any]:
    """Return an automation with one step."""
    agent: dict[str, Any] = {
        "agent_id": "a",
        "display_name": "A",
        "tool_policy": {"allowlist": ["read"], "denylist": []},
        "mcp_policy": {"allowed_servers": []},
    }
    return {
        "name": "Nightly",
        "schedule": {
            "type": "manual",
            "timezone": "UTC",
            "misfire_policy": {"type": "run_once"},
            **schedule,
        },
        "agents": [agent],
        "flow": {"nodes": [{"node_id": "n", "agent_id": "a", **node}]},
    }


STEP: Mapping[str, Any] = {"objective": "Say hello."}
GATE: Mapping[str, Any] = {
    "objective": "May it go on?",
    "stage_kind": "approval",
    "output_contract": {"kind": "approval_gate"},
    "gate": {"required": True, "decisions": ["approve", "cancel"], "rework_targets": []},
}
