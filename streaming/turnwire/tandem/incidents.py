"""Destinations and routes of the incident monitor, which stand in its configuration. No I/O.

The engine has no requests for them: the configuration is read, changed and sent back whole. So of
two changes at one time the later one may undo the other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from turnwire.errors import InvalidRequest
from turnwire.flow import Call
from turnwire.tandem import readme
from turnwire_api.tandem.resources import (
    INCIDENT_MONITOR_GET_CONFIG,
    INCIDENT_MONITOR_PATCH_CONFIG,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from turnwire.flow import Flow
    from turnwire_api.tandem.models import IncidentMonitorConfigResult

__all__ = ["drop_destination", "drop_route", "rows", "upsert"]

Json: TypeAlias = dict[str, Any]

_IDS = {"destinations": "destination_id", "routes": "route_id"}


def rows(member: Literal["destinations", "routes"]) -> Flow[list[Json]]:
    """Read the rows of one list of the configuration."""
    config = yield from _config()
    return list(config.get(member) or [])


def upsert(
    member: Literal["destinations", "routes"], row: Any
) -> Flow[IncidentMonitorConfigResult]:
    """Put a row at the end of its list, in place of the one with its id.

    Raises:
        InvalidRequest: The row has no id. Nothing was sent.
    """
    name = _IDS[member]
    given = readme.joined(row)
    row_id = _checked(given.get(name), name)
    config = yield from _config()
    config[member] = [*_without(config.get(member), name, row_id), given]
    return (yield from _send(config))


def drop_route(route_id: str) -> Flow[IncidentMonitorConfigResult]:
    """Take a route out.

    Raises:
        InvalidRequest: The id is empty. Nothing was sent.
    """
    _checked(route_id, "route_id")
    config = yield from _config()
    config["routes"] = _without(config.get("routes"), "route_id", route_id)
    return (yield from _send(config))


def drop_destination(destination_id: str) -> Flow[IncidentMonitorConfigResult]:
    """Take a destination out, of the defaults and the routes too.

    A route that leads nowhere then is taken out: without destinations it would lead to the
    defaults.

    Raises:
        InvalidRequest: The id is empty. Nothing was sent.
    """
    _checked(destination_id, "destination_id")
    config = yield from _config()
    config["destinations"] = _without(config.get("destinations"), "destination_id", destination_id)
    defaults: list[str] = config.get("default_destination_ids") or []
    config["default_destination_ids"] = [each for each in defaults if each != destination_id]
    config["routes"] = list(_rerouted(config.get("routes") or [], destination_id))
    return (yield from _send(config))


def _config() -> Flow[Json]:
    answer = yield Call(INCIDENT_MONITOR_GET_CONFIG, {})
    config: Json = answer.incident_monitor.to_dict()
    return config


def _send(config: Json) -> Flow[IncidentMonitorConfigResult]:
    body = {"incident_monitor": config}
    done: IncidentMonitorConfigResult = yield Call(INCIDENT_MONITOR_PATCH_CONFIG, {"body": body})
    return done


def _without(found: list[Json] | None, name: str, row_id: str) -> list[Json]:
    return [row for row in found or [] if row.get(name) != row_id]


def _rerouted(routes: Iterable[Json], destination_id: str) -> Iterable[Json]:
    for route in routes:
        ids: list[str] = route.get("destination_ids") or []
        left = [each for each in ids if each != destination_id]
        if left == ids:
            yield route
        elif left:
            yield {**route, "destination_ids": left}


def _checked(row_id: Any, name: str) -> str:
    if not isinstance(row_id, str) or not row_id.strip():
        raise InvalidRequest(f"{name} must be a text that is not empty")
    return row_id
