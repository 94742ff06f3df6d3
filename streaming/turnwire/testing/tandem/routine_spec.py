"""Read the definition of a routine from a request."""

import re
from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from turnwire.testing.tandem.answers import Json, coded
from turnwire.testing.tandem.requests import Body

_ID = re.compile(r"[A-Za-z0-9._:-]{1,128}")
_CRON_FIELDS = (5, 6, 7)
_MISFIRES = ("skip", "run_once", "catch_up")

Readers: TypeAlias = Mapping[str, Callable[[str], Any]]
"""How to read each field that may be changed."""


def read_routine(body: Body, routine_id: str) -> Json:
    """Return the record of a new routine.

    Args:
        body: The request.
        routine_id: Its id, if the request has none.

    Raises:
        InvalidValueError: A field is missing or has a wrong type (422).
        RefusedError: The id or the schedule is not possible (400).
    """
    found_id = body.text("routine_id") or routine_id
    if not _ID.fullmatch(found_id):
        raise coded(400, "INVALID_ROUTINE_ID", "invalid routine id", routineID=found_id)
    name, entrypoint = body.required_text("name"), body.required_text("entrypoint")
    requires_approval = body.boolean("requires_approval")
    return {
        "routine_id": found_id,
        "name": name,
        "status": "active",
        "schedule": read_schedule(body),
        "timezone": body.text("timezone") or "UTC",
        "misfire_policy": read_misfire(body) or {"type": "run_once"},
        "entrypoint": entrypoint,
        "args": body.free("args") or {},
        "allowed_tools": list(body.texts("allowed_tools")),
        "output_targets": list(body.texts("output_targets")),
        "creator_type": "user",
        "creator_id": "local",
        "requires_approval": True if requires_approval is None else requires_approval,
        "external_integrations_allowed": body.boolean("external_integrations_allowed") or False,
        "next_fire_at_ms": body.integer("next_fire_at_ms", minimum=0),
        "last_fired_at_ms": None,
    }


def read_schedule(body: Body) -> Json:
    """Return a schedule: one key, which names its kind."""
    schedule = body.required_object("schedule")
    if "interval_seconds" in schedule:
        inner = schedule.required_object("interval_seconds")
        seconds = inner.integer("seconds", minimum=0)
        if not seconds:
            raise _bad_schedule("the interval must be longer than 0 seconds")
        return {"interval_seconds": {"seconds": seconds}}
    inner = schedule.required_object("cron")
    expression = inner.required_text("expression")
    if len(expression.split()) not in _CRON_FIELDS:
        raise _bad_schedule(f"not a cron expression: {expression}")
    return {"cron": {"expression": expression}}


def read_misfire(body: Body) -> Json | None:
    """Return what happens with missed firings; None if the body does not say."""
    policy = body.object("misfire_policy")
    if policy is None:
        return None
    kind = policy.required_choice("type", _MISFIRES)
    if kind != "catch_up":
        return {"type": kind}
    policy.required("max_runs")
    return {"type": kind, "max_runs": policy.integer("max_runs", minimum=0)}


def read_changes(body: Body) -> Json:
    """Return the fields of a routine that a request changes."""
    readers: Readers = {
        "name": body.text,
        "status": lambda key: body.choice(key, ("active", "paused")),
        "schedule": lambda _: read_schedule(body),
        "timezone": body.text,
        "misfire_policy": lambda _: read_misfire(body),
        "entrypoint": body.text,
        "args": body.free,
        "allowed_tools": lambda key: list(body.texts(key)),
        "output_targets": lambda key: list(body.texts(key)),
        "requires_approval": body.boolean,
        "external_integrations_allowed": body.boolean,
        "next_fire_at_ms": body.integer,
    }
    return {key: read(key) for key, read in readers.items() if key in body}


def _bad_schedule(problem: str) -> Exception:
    return coded(400, "INVALID_ROUTINE_SCHEDULE", problem)
