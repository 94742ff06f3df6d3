"""/analytics and /audit: what administrators read; the keys of analytics are in snake case."""

from collections import Counter
from collections.abc import Iterable

from turnwire.testing.agenttier.answers import Reply, mapping
from turnwire.testing.agenttier.core import Core, Room
from turnwire.testing.agenttier.requests import Request
from turnwire.testing.agenttier.routing import Route, get
from turnwire.testing.agenttier.sandboxes import STOPPED, Sandbox, Sandboxes

_COMPUTE_PER_HOUR = 2 * 0.04 + 4 * 0.005
_DISK = 10.0
_DISK_PER_MONTH = 0.10
_HOURS = 24
_DAYS = 30


class Reports(Room):
    """Counts and costs of all sandboxes, and what happened to them.

    Args:
        core: What it shares with the others.
        sandboxes: The sandboxes.
    """

    def __init__(self, core: Core, sandboxes: Sandboxes) -> None:
        super().__init__(core)
        self._sandboxes = sandboxes

    def routes(self) -> Iterable[Route]:
        """Return its routes."""
        yield get("/analytics/usage", self._usage, admin=True)
        yield get("/analytics/costs", self._costs, admin=True)
        yield get("/audit/events", self._events, admin=True)

    def _usage(self, _: Request) -> Reply:
        found = list(self._sandboxes)
        startups = [
            int((each.started_at - each.created_at).total_seconds() * 1000)
            for each in found
            if each.started_at is not None
        ]
        return mapping(
            {
                "total_sandboxes": len(found),
                "status_breakdown": _sorted(Counter(each.phase or "creating" for each in found)),
                "template_breakdown": _sorted(Counter(_template(each) for each in found)),
                "avg_startup_ms": sum(startups) // len(startups) if startups else 0,
                "startup_sample_count": len(startups),
            }
        )

    def _costs(self, _: Request) -> Reply:
        found = list(self._sandboxes)
        counts = Counter(_template(each) for each in found)
        costs: dict[str, float] = {}
        for each in found:
            if each.is_running:
                costs[_template(each)] = costs.get(_template(each), 0.0) + _COMPUTE_PER_HOUR
        compute = sum(costs.values(), start=0.0)
        storage = len(found) * _DISK * _DISK_PER_MONTH / _DAYS * _HOURS
        templates = [
            {"count": counts[name], "hourly_cost": _number(cost), "template": name}
            for name, cost in costs.items()
        ]
        return mapping(
            {
                "running_sandboxes": sum(each.is_running for each in found),
                "stopped_sandboxes": sum(each.phase == STOPPED for each in found),
                "total_hourly_compute": _number(compute),
                "total_hourly_storage": _number(storage),
                "total_estimated_monthly": _number((compute + storage) * _HOURS * _DAYS),
                "per_template": templates or None,
            }
        )

    def _events(self, _: Request) -> Reply:
        return mapping({"events": list(reversed(self.core.audit)) or None})


def _template(sandbox: Sandbox) -> str:
    return sandbox.resolved or "unknown"


def _sorted(counts: Counter[str]) -> dict[str, int]:
    return dict(sorted(counts.items()))


def _number(value: float) -> float:
    # Go writes a whole number without a decimal point.
    return int(value) if value.is_integer() else value
