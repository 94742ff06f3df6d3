"""/incident-monitor/security: who may do what here, and what is wrong with that."""

from collections.abc import Iterable, Iterator, Mapping

from turnwire.testing.tandem.answers import Json, Reply, coded, ok
from turnwire.testing.tandem.automations import Automations
from turnwire.testing.tandem.core import Core, Room
from turnwire.testing.tandem.incidents import Incidents
from turnwire.testing.tandem.requests import Body, Request
from turnwire.testing.tandem.routing import Route, get, post

_SEVERITIES = ("info", "low", "medium", "high", "critical")

# What each rule finds in an agent, and how bad that is.
_RULES: Mapping[str, str] = {"any_tool_allowed": "high", "no_model_named": "low"}


class IncidentSecurity(Room):
    """What the incident monitor says about the agents of automations.

    Args:
        core: What it shares with the others.
        automations: Whose agents it looks at.
        incidents: What the incident monitor knows.
    """

    def __init__(self, core: Core, automations: Automations, incidents: Incidents) -> None:
        super().__init__(core)
        self._automations = automations
        self._known = incidents

    def routes(self) -> Iterable[Route]:
        """Return its routes."""
        base = "/incident-monitor/security"
        yield get(f"{base}/authority-inventory", self._inventory)
        yield get(f"{base}/posture-checks", self._check)
        yield post(f"{base}/assessment-probes", self._probe)
        yield post(f"{base}/assessment-report", self._report)
        yield post(f"{base}/deployment-cards", self._cards)

    def _inventory(self, _: Request) -> Reply:
        agents = list(self._agents())
        counts = {"agents": len(agents), "automations": len(self._automations.by_id)}
        return self._made(inventory={"agents": agents}, counts=counts)

    def _check(self, request: Request) -> Reply:
        rules = _names(request, "rules") or set(_RULES)
        rules -= _names(request, "disabled_rules")
        least = _severity(request.text("min_severity"))
        found = [
            each for each in self._findings(rules) if _SEVERITIES.index(each["severity"]) >= least
        ]
        shown = [{"rule_id": rule, "severity": _RULES[rule]} for rule in _RULES if rule in rules]
        return self._made(rules=shown, findings=found, counts={"findings": len(found)})

    def _probe(self, request: Request) -> Reply:
        results = self._results(_probes(request.body()))
        return self._made(results=results, counts={"probes": len(results)})

    def _report(self, request: Request) -> Reply:
        body = request.body()
        probes = _probes(body)
        begin, end = body.integer("from_ms", minimum=0) or 0, body.integer("to_ms", minimum=0)
        now = self.core.now_ms()
        incidents = [
            each
            for each in self._known.incidents.values()
            if begin <= each["created_at_ms"] <= (end or now)
        ]
        findings = list(self._findings(set(_RULES)))
        shows_results = body.boolean("include_probe_results")
        summary = f"# Assessment\n\n{len(incidents)} incidents, {len(findings)} findings.\n"
        return self._made(
            sections={"incidents": incidents, "findings": findings},
            results=self._results(probes) if shows_results else [],
            executive_summary=summary,
            counts={"incidents": len(incidents), "findings": len(findings)},
        )

    def _cards(self, request: Request) -> Reply:
        body = request.body()
        defaults, metadata = body.free("defaults") or {}, body.free("metadata") or {}
        cards: list[Json] = []
        for agent in self._agents():
            own: Json = metadata.get(agent["agent_id"]) or {}
            cards.append({**defaults, **own, **agent})
        text = "".join(f"## {card['display_name']}\n" for card in cards)
        more = {"markdown_export": text} if body.boolean("include_markdown") else {}
        return self._made(cards=cards, counts={"cards": len(cards)}, **more)

    def _agents(self) -> Iterator[Json]:
        for spec in self._automations.by_id.values():
            for agent in spec["agents"]:
                yield {
                    "agent_id": agent["agent_id"],
                    "display_name": agent["display_name"],
                    "automation_id": spec["automation_id"],
                    "tools": agent["tool_policy"]["allowlist"],
                    "mcp_servers": agent["mcp_policy"]["allowed_servers"],
                    "model_policy": agent.get("model_policy"),
                }

    def _findings(self, rules: set[str]) -> Iterator[Json]:
        for agent in self._agents():
            for rule, is_broken in (
                ("any_tool_allowed", "*" in agent["tools"]),
                ("no_model_named", agent["model_policy"] is None),
            ):
                if is_broken and rule in rules:
                    about = {"agent_id": agent["agent_id"], "severity": _RULES[rule]}
                    yield {"rule_id": rule, **about}

    def _results(self, probes: tuple[str, ...]) -> list[Json]:
        broken = {each["rule_id"] for each in self._findings(set(probes))}
        return [{"probe": name, "passed": name not in broken} for name in probes]

    def _made(self, **found: object) -> Reply:
        about = {"schema_version": 1, "generated_at_ms": self.core.now_ms()}
        scope = {"org_id": "local", "workspace_id": "local"}
        return ok({**about, "scope": scope, **found})


def _names(request: Request, key: str) -> set[str]:
    return {name.strip() for name in (request.text(key) or "").split(",") if name.strip()}


def _severity(name: str | None) -> int:
    if name is not None and name not in _SEVERITIES:
        message = f"unknown severity `{name}`"
        raise coded(400, "INCIDENT_MONITOR_SEVERITY_INVALID", message)
    return _SEVERITIES.index(name or _SEVERITIES[0])


def _probes(body: Body) -> tuple[str, ...]:
    asked = body.texts("probes") or tuple(_RULES)
    for name in asked:
        if name not in _RULES:
            message = f"unknown probe `{name}`"
            raise coded(400, "INCIDENT_MONITOR_PROBE_UNKNOWN", message)
    return asked
