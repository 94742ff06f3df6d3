"""What the incident monitor knows: incidents, drafts of reports, published reports."""

import hashlib
from collections.abc import Mapping

from turnwire.testing.tandem.answers import Json
from turnwire.testing.tandem.core import Core

_DEFAULTS: Json = {
    "enabled": False,
    "paused": False,
    "repo": None,
    "workspace_root": None,
    "require_approval_for_new_issues": True,
    "destinations": [],
    "routes": [],
    "default_destination_ids": [],
}


class Incidents:
    """The state of the incident monitor.

    Args:
        core: What the engine shares.

    Attributes:
        config: How it is set up.
        incidents: The incidents by their ids, oldest first.
        drafts: The drafts by their ids, oldest first.
        posts: The published reports, oldest first.
    """

    def __init__(self, core: Core) -> None:
        self._core = core
        self.config: Json = {}
        self.configure({})
        self.incidents: dict[str, Json] = {}
        self.drafts: dict[str, Json] = {}
        self.posts: list[Json] = []

    def report(self, title: str, detail: str | None, event_type: str) -> Json:
        """Take note of something that went wrong; returns the incident.

        What has the same title is the same incident, and has one draft.

        Args:
            title: What went wrong, in short.
            detail: What went wrong, at length.
            event_type: Type of the event it came from.
        """
        fingerprint = hashlib.sha256(title.encode()).hexdigest()[:16]
        now = self._core.now_ms()
        same = (each for each in self.incidents.values() if each["fingerprint"] == fingerprint)
        found = next(same, None)
        if found is not None:
            count = found["occurrence_count"] + 1
            found |= {"occurrence_count": count, "updated_at_ms": now}
            return found
        draft = self._draft(fingerprint, title, detail)
        incident: Json = {
            "incident_id": f"incident-{self._core.ids.uuid()}",
            "fingerprint": fingerprint,
            "event_type": event_type,
            "status": "draft_created",
            "title": title,
            "detail": detail,
            "draft_id": draft["draft_id"],
            "occurrence_count": 1,
            "created_at_ms": now,
            "updated_at_ms": now,
        }
        self.incidents[incident["incident_id"]] = incident
        ids = {"incident_id": incident["incident_id"], "draft_id": draft["draft_id"]}
        monitor = self._core.version.monitor.replace("-", "_")
        self._core.publish(f"{monitor}.incident.detected", fingerprint=fingerprint, **ids)
        return incident

    def _draft(self, fingerprint: str, title: str, detail: str | None) -> Json:
        needs_approval = bool(self.config["require_approval_for_new_issues"])
        draft: Json = {
            "draft_id": f"draft-{self._core.ids.uuid()}",
            "fingerprint": fingerprint,
            "repo": self.config["repo"],
            "status": "approval_required" if needs_approval else "draft_ready",
            "title": title,
            "detail": detail,
            "issue_number": None,
            "triage_run_id": None,
            "created_at_ms": self._core.now_ms(),
        }
        self.drafts[draft["draft_id"]] = draft
        return draft

    def incident_of(self, draft: Json) -> Json | None:
        """Return the incident of a draft."""
        same = (each for each in self.incidents.values() if each["draft_id"] == draft["draft_id"])
        return next(same, None)

    def publish(self, draft: Json, destination_ids: tuple[str, ...]) -> list[Json]:
        """Publish a draft at some destinations; returns the reports.

        Args:
            draft: The draft.
            destination_ids: Where to; None of them means where the routes lead.
        """
        incident = self.incident_of(draft)
        wanted = destination_ids or self.destinations_of(draft)
        made: list[Json] = []
        for destination in wanted:
            number = len(self.posts) + 1
            post: Json = {
                "post_id": f"post-{self._core.ids.uuid()}",
                "draft_id": draft["draft_id"],
                "incident_id": None if incident is None else incident["incident_id"],
                "operation": "create_issue",
                "status": "posted",
                "issue_url": f"https://git.example/{draft['repo'] or 'repo'}/issues/{number}",
                "destination_id": destination,
                "error": None,
                "created_at_ms": self._core.now_ms(),
            }
            self.posts.append(post)
            made.append(post)
            draft["issue_number"] = number
        return made

    def destinations_of(self, report: Mapping[str, object]) -> tuple[str, ...]:
        """Return where a report goes: where routes lead that fit it, or to the defaults."""
        found = [
            name for route in self.matches(report) for name in route.get("destination_ids", [])
        ]
        return tuple(dict.fromkeys(found or self.config["default_destination_ids"]))

    def matches(self, report: Mapping[str, object]) -> list[Json]:
        """Return the routes that fit a report: all that a route names must be the same."""
        routes: list[Json] = self.config["routes"]
        return [route for route in routes if _fits(route, report)]

    def configure(self, config: Json) -> None:
        """Take a configuration; what it leaves out is as at the beginning."""
        self.config = {**_DEFAULTS, **config}

    def missing(self) -> list[str]:
        """Return what must be set up before anything can be published."""
        return [name for name in ("repo", "destinations") if not self.config[name]]


def _fits(route: Json, report: Mapping[str, object]) -> bool:
    wanted: Json = route.get("match") or {}
    return all(report.get(key) == value for key, value in wanted.items())
