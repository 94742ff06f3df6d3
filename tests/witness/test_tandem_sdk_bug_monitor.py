"""The bug monitor: a namespace of the published client of 0.4.6 that no engine has since 0.6.5.

What it was is in the overlay for engines of 0.4.6. Users of current engines have the incident
monitor instead, which is the same under other names.
"""

from __future__ import annotations

import inspect
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from turnwire.testing import EmbeddedEngine, serve
from turnwire_compiler.documents import load
from witness.tandem_sdks import TOKEN, both, sdk_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

pytestmark = pytest.mark.anyio

OVERLAY = Path(__file__).parents[2] / "overlays/tandem-0.4.6/70-bug-monitor.overlay.yaml"
ID = "x"


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


def described() -> dict[str, tuple[str, str]]:
    """Return the methods of the overlay, each with what it requests."""
    document: Mapping[str, Any] = load(OVERLAY)
    paths = next(each["update"] for each in document["actions"] if each["target"] == "$.paths")
    return {
        operation["x-python"]["method"]: (verb.upper(), path)
        for path, item in paths.items()
        for verb, operation in item.items()
        if "x-python" in operation
    }


METHODS = described()


@pytest.fixture(scope="module")
def engine() -> Iterator[EmbeddedEngine[Any]]:
    with serve("tandem", token=TOKEN) as running:
        yield running


def made_up(method: Any) -> list[Any]:
    """Return an argument for each that a method needs."""
    parameters = inspect.signature(method).parameters.values()
    needed = [each.annotation for each in parameters if each.default is inspect.Parameter.empty]
    return [ID if annotation in {str, "str"} else {} for annotation in needed]


@pytest.mark.parametrize("name", sorted(METHODS))
async def test_every_call_is_unknown(name: str, engine: EmbeddedEngine[Any]) -> None:
    async with sdk_of("0.4.6").TandemClient(engine.base_url, TOKEN) as client:
        method = getattr(client.bug_monitor, name)
        with pytest.raises(httpx.HTTPStatusError) as caught:
            await method(*made_up(method))
    verb, path = METHODS[name]
    request = caught.value.request
    assert caught.value.response.status_code == 404
    # So the document of 0.4.6 has what that client asks for.
    assert (request.method, request.url.path) == (verb, path.format(incident_id=ID, draft_id=ID))


async def test_its_successor_does_the_same() -> None:
    async with both("0.7.2") as pair:
        assert not hasattr(pair.theirs, "bug_monitor")
        assert not hasattr(pair.ours, "bug_monitor")
        monitor = pair.ours.incident_monitor
        assert [name for name in METHODS if not hasattr(monitor, name)] == []


def test_the_overlay_has_all_of_it() -> None:
    monitor = sdk_of("0.4.6").TandemClient("http://engine.invalid", TOKEN).bug_monitor
    assert set(METHODS) == {name for name in dir(monitor) if not name.startswith("_")}
