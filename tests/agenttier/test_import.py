"""What ``import turnwire.agenttier`` loads: neither the HTTP library nor a model."""

from __future__ import annotations

import json
import subprocess
import sys

MODELS = "turnwire_api.agenttier.models."
NAMESPACES = "turnwire_api.agenttier.resources."
# Far from the truth on a busy machine, and near enough to catch an import of all models.
MOST_SECONDS = 0.5


def printed_by(code: str) -> str:
    done = subprocess.run(  # noqa: S603 - our own code.
        [sys.executable, "-W", "error", "-c", code],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return done.stdout


def loaded_by(code: str) -> set[str]:
    return set(
        json.loads(printed_by(f"{code}\nimport json, sys\nprint(json.dumps([*sys.modules]))"))
    )


def test_the_package_loads_neither_http_nor_models() -> None:
    loaded = loaded_by("import turnwire.agenttier")
    assert not {"httpx", "anyio", "asyncio", "ssl"} & loaded
    assert not {name for name in loaded if name.startswith((MODELS, NAMESPACES))}


def test_the_documented_imports_load_no_models() -> None:
    names = "AgentTierClient, AgentTierError, APIKeyAuth, BearerTokenAuth, PolicyViolationError"
    loaded = loaded_by(f"from turnwire.agenttier import {names}")
    assert "httpx" not in loaded
    assert not {name for name in loaded if name.startswith(MODELS)}


def test_a_model_comes_alone() -> None:
    loaded = loaded_by("from turnwire.agenttier import CommandResult")
    assert {name for name in loaded if name.startswith(MODELS)} == {MODELS + "command_result"}


def test_a_client_loads_no_namespace() -> None:
    loaded = loaded_by(
        "from turnwire.agenttier import AgentTierClient\nAgentTierClient('http://x.invalid')"
    )
    assert "httpx" in loaded
    assert not {name for name in loaded if name.startswith((MODELS, NAMESPACES))}


def test_a_namespace_comes_alone() -> None:
    loaded = loaded_by(
        "from turnwire.agenttier import AgentTierClient\n"
        "AgentTierClient('http://x.invalid').webhooks"
    )
    assert {name for name in loaded if name.startswith(NAMESPACES)} == {NAMESPACES + "webhooks"}


def test_all_names_are_there() -> None:
    code = (
        "from turnwire import agenttier\nprint(all(hasattr(agenttier, n) for n in dir(agenttier)))"
    )
    assert printed_by(code) == "True\n"


def test_it_takes_no_time() -> None:
    code = "import httpx, time\nbegin = time.perf_counter()\nimport turnwire.agenttier\n"
    assert float(printed_by(f"{code}print(time.perf_counter() - begin)")) < MOST_SECONDS
