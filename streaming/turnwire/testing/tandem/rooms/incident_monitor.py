"""/incident-monitor: what went wrong, drafts of reports about it, and published reports.

Releases before 0.6.5 call it the bug monitor, in paths, in members of answers and in events.
"""

from collections.abc import Iterable

from turnwire.testing.tandem.answers import Json, RefusedError, Reply, coded, ok
from turnwire.testing.tandem.core import Core, Room
from turnwire.testing.tandem.incidents import Incidents
from turnwire.testing.tandem.requests import Request
from turnwire.testing.tandem.routing import Route, get, patch, post

_LISTS = frozenset({"destinations", "routes", "default_destination_ids"})
_PUBLISHABLE = frozenset({"approved", "draft_ready", "issue_draft_ready"})


class IncidentMonitor(Room):
    """The incident monitor.

    Args:
        core: What it shares with the others.
        incidents: What it knows.
    """

    def __init__(self, core: Core, incidents: Incidents) -> None:
        super().__init__(core)
        self._known = incidents
        self._name = core.version.monitor
        self._key = self._name.replace("-", "_")

    def routes(self) -> Iterable[Route]:
        """Return its routes."""
        base = f"/{self._name}"
        draft = f"{base}/drafts/{{id}}"
        yield get(f"/config{base}", self._config)
        yield patch(f"/config{base}", self._configure)
        yield get(f"{base}/status", self._status)
        yield post(f"{base}/status/recompute", self._status)
        yield post(f"{base}/pause", self._pause)
        yield post(f"{base}/resume", self._resume)
        yield get(f"{base}/debug", self._debug)
        if self._name == "incident-monitor":
            yield post(f"{base}/route-preview", self._preview)
        yield post(f"{base}/report", self._report)
        yield get(f"{base}/incidents", self._incidents)
        yield get(f"{base}/incidents/{{id}}", self._incident)
        yield post(f"{base}/incidents/{{id}}/replay", self._replay)
        yield get(f"{base}/drafts", self._drafts)
        yield get(draft, self._draft)
        yield post(f"{draft}/approve", self._approve)
        yield post(f"{draft}/deny", self._deny)
        yield post(f"{draft}/triage-run", self._triage)
        yield post(f"{draft}/triage-summary", self._summarize)
        yield post(f"{draft}/issue-draft", self._draft_issue)
        yield post(f"{draft}/publish", self._publish)
        yield post(f"{draft}/recheck-match", self._recheck)
        yield get(f"{base}/posts", self._posts)

    def _config(self, _: Request) -> Reply:
        return ok({self._key: self._known.config})

    def _configure(self, request: Request) -> Reply:
        self.core.require_local(request)
        change = request.body().required_free(self._key)
        for name in _LISTS & change.keys():
            if not isinstance(change[name], list):
                message = f"{name} must be an array"
                raise coded(400, "INCIDENT_MONITOR_CONFIG_INVALID", message)
        self._known.configure(change)
        return ok({self._key: self._known.config})

    def _status(self, _: Request) -> Reply:
        return ok({"status": self._state()})

    def _state(self) -> Json:
        config, missing = self._known.config, self._known.missing()
        waiting = [
            each for each in self._known.drafts.values() if each["status"] == "approval_required"
        ]
        return {
            "config": config,
            "readiness": {
                "config_valid": True,
                "runtime_ready": bool(config["enabled"]) and not config["paused"],
                "publish_ready": not missing,
                "missing": missing,
            },
            "paused": config["paused"],
            "total_incidents": len(self._known.incidents),
            "pending_drafts": len(waiting),
            "pending_posts": 0,
        }

    def _pause(self, _: Request) -> Reply:
        return self._set_paused(paused=True)

    def _resume(self, _: Request) -> Reply:
        return self._set_paused(paused=False)

    def _set_paused(self, *, paused: bool) -> Reply:
        self._known.config["paused"] = paused
        return ok({"ok": True, self._key: self._known.config, "status": self._state()})

    def _debug(self, _: Request) -> Reply:
        counts = {
            "incidents": len(self._known.incidents),
            "drafts": len(self._known.drafts),
            "posts": len(self._known.posts),
        }
        return ok({"status": self._state(), "counts": counts})

    def _preview(self, request: Request) -> Reply:
        report = request.body().values
        config, missing = self._known.config, self._known.missing()
        names = self._known.destinations_of(report)
        return ok(
            {
                "matches": self._known.matches(report),
                "default_destination_ids": config["default_destination_ids"],
                "effective_destination_ids": list(names),
                "destinations": [
                    each for each in config["destinations"] if each.get("destination_id") in names
                ],
                "readiness": [{"destination_id": name, "ready": not missing} for name in names],
                "source_readiness": [],
                "source_readiness_warnings": [],
                "approval_required": config["require_approval_for_new_issues"],
                "blocked": bool(missing),
                "blocked_reasons": [f"{name} is not set" for name in missing],
            }
        )

    def _report(self, request: Request) -> Reply:
        body = request.body()
        # The report stands in a member of its own, or is the body itself.
        given = body.object("report") or body
        title, detail = given.text("title"), given.text("detail")
        if not title and not detail:
            message = "a report needs a title or a detail"
            raise coded(400, "INCIDENT_MONITOR_REPORT_INVALID", message)
        kind = given.text("event_type") or given.text("event") or "manual.report"
        incident = self._known.report(title or str(detail), detail, kind)
        draft = self._known.drafts[incident["draft_id"]]
        return ok({"ok": True, "incident": incident, "draft": draft})

    def _incidents(self, request: Request) -> Reply:
        found = self._newest(request, list(self._known.incidents.values()))
        return ok({"incidents": found, "count": len(found)})

    def _incident(self, request: Request) -> Reply:
        return ok({"incident": self._found_incident(request)})

    def _replay(self, request: Request) -> Reply:
        incident = self._found_incident(request)
        draft = self._known.drafts[incident["draft_id"]]
        run = self._begin_triage(draft)
        return ok({"ok": True, "incident": incident, "draft": draft, "run": run})

    def _drafts(self, request: Request) -> Reply:
        found = self._newest(request, list(self._known.drafts.values()))
        return ok({"drafts": found, "count": len(found)})

    def _draft(self, request: Request) -> Reply:
        return ok({"draft": self._found(request)})

    def _approve(self, request: Request) -> Reply:
        return self._decide(request, "approved")

    def _deny(self, request: Request) -> Reply:
        return self._decide(request, "denied")

    def _decide(self, request: Request, status: str) -> Reply:
        reason, draft = request.body().text("reason"), self._found(request)
        if draft["status"] != "approval_required":
            raise _conflict("INCIDENT_MONITOR_DRAFT_NOT_PENDING_APPROVAL", draft)
        draft |= {"status": status, "decision_reason": reason}
        ids = {"draft_id": draft["draft_id"], "fingerprint": draft["fingerprint"]}
        self.core.publish(f"{self._key}.draft.{status}", **ids)
        return ok({"ok": True, "draft": draft})

    def _triage(self, request: Request) -> Reply:
        draft = self._found(request)
        if draft["triage_run_id"] is not None:
            run = {"run_id": draft["triage_run_id"]}
            return ok({"ok": True, "draft": draft, "run": run, "deduped": True})
        run = self._begin_triage(draft)
        return ok({"ok": True, "draft": draft, "run": run, "deduped": False})

    def _begin_triage(self, draft: Json) -> Json:
        draft["triage_run_id"] = f"incident-triage-{self.core.ids.uuid()}"
        return {"run_id": draft["triage_run_id"], "status": "queued"}

    def _summarize(self, request: Request) -> Reply:
        summary, draft = request.body().values, self._found(request)
        if draft["triage_run_id"] is None:
            raise _conflict("INCIDENT_MONITOR_TRIAGE_RUN_MISSING", draft)
        draft["triage_summary"] = summary
        return ok({"ok": True, "draft": draft, "triage_summary": summary})

    def _draft_issue(self, request: Request) -> Reply:
        draft = self._found(request)
        issue = {"suggested_title": draft["title"], "rendered_body": draft["detail"] or ""}
        draft["issue_draft"] = issue
        if draft["status"] in _PUBLISHABLE:
            draft["status"] = "issue_draft_ready"
        return ok({"ok": True, "draft": draft, "issue_draft": issue})

    def _publish(self, request: Request) -> Reply:
        names, draft = request.body_if_any().texts("destination_ids"), self._found(request)
        if draft["status"] not in _PUBLISHABLE:
            raise _conflict("INCIDENT_MONITOR_DRAFT_NOT_PUBLISHABLE", draft)
        posts = self._known.publish(draft, names)
        if not posts:
            raise _conflict("INCIDENT_MONITOR_NO_DESTINATION", draft)
        draft["status"] = "published"
        for made in posts:
            ids = {"draft_id": draft["draft_id"], "destination_id": made["destination_id"]}
            self.core.publish(f"{self._key}.post.succeeded", **ids)
        return ok({"ok": True, "draft": draft, "post": posts[-1], "posts": posts})

    def _recheck(self, request: Request) -> Reply:
        draft = self._found(request)
        same = [
            made
            for made in self._known.posts
            if self._known.drafts[made["draft_id"]]["fingerprint"] == draft["fingerprint"]
        ]
        draft["match"] = {"matched": bool(same), "posts": [made["post_id"] for made in same]}
        return ok({"ok": True, "draft": draft})

    def _posts(self, request: Request) -> Reply:
        destination = request.text("destination_id")
        every = [
            made for made in self._known.posts if destination in {None, made["destination_id"]}
        ]
        found = self._newest(request, every)
        return ok({"posts": found, "count": len(found)})

    def _newest(self, request: Request, found: list[Json]) -> list[Json]:
        return found[::-1][: request.integer("limit", 50, low=1, high=200)]

    def _found(self, request: Request) -> Json:
        found = self._known.drafts.get(request["id"])
        if found is None:
            message = "Incident monitor draft not found"
            raise coded(404, "INCIDENT_MONITOR_DRAFT_NOT_FOUND", message, draft_id=request["id"])
        return found

    def _found_incident(self, request: Request) -> Json:
        found = self._known.incidents.get(request["id"])
        if found is None:
            message = "Incident not found"
            code = "INCIDENT_MONITOR_INCIDENT_NOT_FOUND"
            raise coded(404, code, message, incident_id=request["id"])
        return found


def _conflict(code: str, draft: Json) -> RefusedError:
    message = f"incident monitor draft is {draft['status']}"
    return coded(409, code, message, draft_id=draft["draft_id"])
