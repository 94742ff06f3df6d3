"""What the published client has by name, turnwire has by the same name, with the same arguments."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any

import pytest

from turnwire.tandem import SyncTandemClient, TandemClient
from witness.tandem_sdks import VERSIONS, sdk_of

if TYPE_CHECKING:
    from collections.abc import Iterator

# Their only namespace that is not here: the engine has had none of its routes since 0.6.5, when it
# got the incident monitor instead.
GONE = "bug_monitor"
URL = "http://engine.invalid"


def methods(client: Any) -> Iterator[str]:
    """Name the methods of a client, each with its namespace."""
    for name in dir(client):
        if name.startswith("_") or name in {"base_url", "token"}:
            continue
        member = getattr(client, name)
        if callable(member):
            yield name
        else:
            yield from (f"{name}.{each}" for each in dir(member) if not each.startswith("_"))


def ours_and_theirs(
    version: str, ours: type[TandemClient | SyncTandemClient]
) -> Iterator[tuple[str, Any, Any]]:
    """Yield the name of each method of theirs, the method, and what is there by that name here."""
    published: Any = sdk_of(version).TandemClient(URL, "x")
    client: Any = ours(URL)
    for name in methods(published):
        if name == "aclose" or name.startswith(f"{GONE}."):
            continue
        *namespace, method = name.split(".")
        theirs, here = published, client
        for each in namespace:
            theirs, here = getattr(theirs, each), getattr(here, each, None)
        yield name, getattr(theirs, method), getattr(here, method, None)


CLIENTS = pytest.mark.parametrize("ours", [TandemClient, SyncTandemClient])
RELEASES = pytest.mark.parametrize("version", VERSIONS)


@CLIENTS
@RELEASES
def test_each_method_is_there(version: str, ours: type[TandemClient | SyncTandemClient]) -> None:
    found = ours_and_theirs(version, ours)
    assert {name for name, _, here in found if not callable(here)} == set()


@CLIENTS
@RELEASES
def test_each_takes_the_same_by_position(
    version: str, ours: type[TandemClient | SyncTandemClient]
) -> None:
    """Arguments that theirs take by keyword only have the same keywords here."""
    misfits: set[str] = set()
    for name, theirs, here in ours_and_theirs(version, ours):
        given = inspect.signature(theirs).parameters.values()
        positional = [each for each in given if each.kind is each.POSITIONAL_OR_KEYWORD]
        keywords = {each.name: each for each in given if each.kind is each.KEYWORD_ONLY}
        required = [each for each in positional if each.default is each.empty]
        needed = [name for name, each in keywords.items() if each.default is each.empty]
        try:
            inspect.signature(here).bind(*positional, **keywords)
            inspect.signature(here).bind(*required, **dict.fromkeys(needed))
        except TypeError:
            misfits.add(name)
    assert misfits == set()


def test_what_is_gone_is_not_here() -> None:
    assert hasattr(sdk_of("0.4.6").TandemClient(URL, "x"), GONE)
    assert not hasattr(sdk_of("0.7.2").TandemClient(URL, "x"), GONE)
    assert not hasattr(SyncTandemClient(URL), GONE)


def test_goals_have_both_names() -> None:
    client = SyncTandemClient(URL)
    assert client.stateful_runtime is client.goals
