"""What ``import turnwire.tandem`` loads: neither the HTTP library nor a model."""

from __future__ import annotations

import json
import subprocess
import sys

MODELS = "turnwire_api.tandem.models."
NAMESPACES = "turnwire_api.tandem.resources."
# Far from the truth on a busy machine, and near enough to catch an import of all models.
MOST_SECONDS = 0.5


def loaded_by(code: str) -> set[str]:
    done = subprocess.run(  # noqa: S603 - our own code.
        [
            sys.executable,
            "-W",
            "error",
            "-c",
            f"{code}\nimport json, sys\nprint(json.dumps([*sys.modules]))",
        ],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return set(json.loads(done.stdout))


def test_the_package_loads_neither_http_nor_models() -> None:
    loaded = loaded_by("import turnwire.tandem")
    assert not {"httpx", "attr", "attrs", "anyio", "asyncio", "ssl"} & loaded
    assert not {name for name in loaded if name.startswith((MODELS, NAMESPACES))}


def test_a_model_comes_alone() -> None:
    loaded = loaded_by("from turnwire.tandem import ModelRef")
    assert {name for name in loaded if name.startswith(MODELS)} == {MODELS + "model_ref"}


def test_a_namespace_comes_alone() -> None:
    code = "from turnwire.tandem import SyncTandemClient\nSyncTandemClient('http://x.invalid').mcp"
    loaded = loaded_by(code)
    assert {name for name in loaded if name.startswith(NAMESPACES)} == {NAMESPACES + "mcp"}


def test_it_takes_no_time() -> None:
    code = "import httpx, time\nbegin = time.perf_counter()\nimport turnwire.tandem\n"
    done = subprocess.run(  # noqa: S603 - our own code.
        [sys.executable, "-c", f"{code}print(time.perf_counter() - begin)"],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert float(done.stdout) < MOST_SECONDS
