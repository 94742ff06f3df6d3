"""What the published client has by name, turnwire has by the same name, but for what is listed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from turnwire.tandem import SyncTandemClient, TandemClient
from witness.tandem_sdks import VERSIONS, sdk_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

# Namespaces of theirs that have another name here, or none.
RENAMED: Mapping[str, str | None] = {"bug_monitor": None, "stateful_runtime": "goals"}

# Methods of theirs that are other requests of theirs, put together, or another name of one.
LEFT_OUT = frozenset(
    {
        "sessions.archive",
        "mcp.patch",
        "orchestrations.delete",
        "orchestrations.transition_preview",
        *(
            f"incident_monitor.{name}"
            for name in (
                "list_destinations",
                "list_routes",
                "publish_draft_to_destinations",
                "remove_destination",
                "remove_route",
                "upsert_destination",
                "upsert_route",
            )
        ),
    }
)


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


@pytest.mark.parametrize("ours", [TandemClient, SyncTandemClient])
@pytest.mark.parametrize("version", VERSIONS)
def test_each_method_is_there(version: str, ours: type[TandemClient | SyncTandemClient]) -> None:
    theirs = sdk_of(version).TandemClient("http://engine.invalid", "x")
    client: Any = ours("http://engine.invalid")
    missing: set[str] = set()
    for name in methods(theirs):
        namespace, _, method = name.rpartition(".")
        if namespace in RENAMED or name == "aclose":
            continue
        owner = getattr(client, namespace, None) if namespace else client
        if not callable(getattr(owner, method, None)):
            missing.add(name)
    assert missing <= LEFT_OUT


@pytest.mark.parametrize("name", sorted(LEFT_OUT))
def test_what_is_left_out_is_theirs(name: str) -> None:
    theirs = sdk_of("0.7.2").TandemClient("http://engine.invalid", "x")
    namespace, _, method = name.partition(".")
    assert callable(getattr(getattr(theirs, namespace), method))


def test_what_is_renamed_is_there() -> None:
    client = SyncTandemClient("http://engine.invalid")
    assert all(hasattr(client, ours) for ours in RENAMED.values() if ours is not None)
