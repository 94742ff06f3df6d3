"""The engine has every operation of its document."""

import re
from pathlib import Path
from typing import Any, cast

import pytest

from turnwire.testing.tandem import Engine, Options
from turnwire_compiler.documents import load

DOCUMENT = Path(__file__).parents[3] / "openapi" / "tandem.yaml"
METHODS = ("get", "post", "put", "patch", "delete")


def shape(path: str) -> str:
    """Return a path without the names of its parameters."""
    return re.sub(r"\{[^}]*\}", "{}", path)


def routes(version: str = "0.7.2") -> set[tuple[str, str]]:
    engine = Engine(Options(version=version))
    return {(route.method, shape(route.path)) for route in engine.routes}


def test_every_operation_is_answered() -> None:
    paths = cast("dict[str, dict[str, Any]]", load(DOCUMENT)["paths"])
    documented = {
        (method.upper(), shape(path))
        for path, item in paths.items()
        for method in METHODS
        if method in item
    }
    assert len(documented) > 300
    assert documented - routes() == set()


@pytest.mark.parametrize(
    ("path", "since", "before"),
    [
        ("/goals", "0.6.9", "0.6.8"),
        ("/orchestrations/{}/publish", "0.6.9", "0.6.8"),
        ("/incident-monitor/report", "0.6.5", "0.6.4"),
        ("/runs/{}/events", "0.6.0", "0.5.13"),
    ],
)
def test_what_old_releases_have_not(path: str, since: str, before: str) -> None:
    assert any(each == path for _, each in routes(since))
    assert not any(each == path for _, each in routes(before))


def test_the_bug_monitor_has_another_name_now() -> None:
    old, new = routes("0.4.6"), routes()
    there = {path for _, path in old if "bug-monitor" in path}
    assert "/config/bug-monitor" in there
    assert len([each for each in old if "bug-monitor" in each[1]]) == 21
    assert not any("bug-monitor" in path for _, path in new)
