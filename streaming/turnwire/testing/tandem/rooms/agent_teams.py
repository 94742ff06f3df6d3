"""/agent-team: templates of agents, spawned agents, and the approvals that spawns need."""

from collections.abc import Iterable, Mapping

from turnwire.testing.tandem.answers import Json, RefusedError, Reply, not_ok, ok
from turnwire.testing.tandem.core import Core, Room
from turnwire.testing.tandem.requests import Request
from turnwire.testing.tandem.routing import Route, delete, get, patch, post
from turnwire.testing.tandem.run import Run
from turnwire.testing.tandem.workers import Workers

_ROLES = ("orchestrator", "delegator", "worker", "watcher", "reviewer", "tester", "committer")
_SOURCES = ("orchestrator_runtime", "ui_action", "tool_call")
_STATUSES = ("queued", "running", "completed", "failed", "cancelled")
_BUDGET: Mapping[str, int] = {"max_tokens": 100_000, "max_steps": 50, "max_tool_calls": 100}


class AgentTeams(Room):
    """Templates and agents. The option ``spawn`` says what a spawn needs.

    Args:
        core: What it shares with the others.
        workers: Do the work.
    """

    def __init__(self, core: Core, workers: Workers) -> None:
        super().__init__(core)
        self._workers = workers
        self._templates: dict[str, Json] = {}
        self._instances: dict[str, Json] = {}
        self._spawns: dict[str, Json] = {}

    def routes(self) -> Iterable[Route]:
        """Return its routes."""
        yield get("/agent-team/templates", self._list)
        yield post("/agent-team/templates", self._create)
        yield patch("/agent-team/templates/{id}", self._update)
        yield delete("/agent-team/templates/{id}", self._delete)
        yield get("/agent-team/instances", self._list_instances)
        yield post("/agent-team/instance/{id}/cancel", self._cancel)
        yield get("/agent-team/missions", self._missions)
        yield get("/agent-team/approvals", self._approvals)
        yield post("/agent-team/spawn", self._spawn)
        yield post("/agent-team/approvals/spawn/{id}/approve", self._approve)
        yield post("/agent-team/approvals/spawn/{id}/deny", self._deny)

    def _list(self, _: Request) -> Reply:
        found = list(self._templates.values())
        return ok({"templates": found, "count": len(found)})

    def _create(self, request: Request) -> Reply:
        given = request.body().required_object("template")
        template_id = given.required_text(given.named("templateID", "template_id"))
        role = given.required_choice("role", _ROLES)
        if not template_id.strip():
            raise not_ok(400, "INVALID_TEMPLATE_ID", "templateID is required")
        template: Json = {
            "skills": [],
            "default_budget": dict(_BUDGET),
            "capabilities": {},
            **given.values,
            "templateID": template_id,
            "role": role,
        }
        self._templates[template_id] = template
        return ok({"ok": True, "template": template})

    def _update(self, request: Request) -> Reply:
        body, template = request.body(), self._found(request)
        body.choice("role", _ROLES)
        template |= {**body.values, "templateID": template["templateID"]}
        return ok({"ok": True, "template": template})

    def _delete(self, request: Request) -> Reply:
        template_id = self._found(request)["templateID"]
        del self._templates[template_id]
        return ok({"ok": True, "deleted": True, "templateID": template_id})

    def _list_instances(self, request: Request) -> Reply:
        status = request.choice("status", _STATUSES)
        mission, parent = request.text("missionID"), request.text("parentInstanceID")
        found = [
            each
            for each in self._instances.values()
            if status in {None, each["status"]}
            and mission in {None, each["missionID"]}
            and parent in {None, each["parentInstanceID"]}
        ]
        return ok({"instances": found, "count": len(found)})

    def _cancel(self, request: Request) -> Reply:
        instance = self._instances.get(request["id"])
        if instance is None:
            raise not_ok(404, "INSTANCE_NOT_FOUND", "instance not found")
        self._workers.cancel([instance["sessionID"]])
        instance["status"] = "cancelled"
        return ok({"ok": True, "instanceID": instance["instanceID"], "cancelled": True})

    def _missions(self, _: Request) -> Reply:
        by_mission: dict[str, Json] = {}
        for each in self._instances.values():
            empty: Json = {"missionID": each["missionID"], "instanceCount": 0}
            mission = by_mission.setdefault(each["missionID"], empty)
            mission["instanceCount"] += 1
        return ok({"missions": list(by_mission.values()), "count": len(by_mission)})

    def _approvals(self, _: Request) -> Reply:
        spawns = list(self._spawns.values())
        return ok({"spawnApprovals": spawns, "toolApprovals": [], "count": len(spawns)})

    def _spawn(self, request: Request) -> Reply:
        body = request.body()
        role = body.required_choice("role", _ROLES)
        justification = body.required_text("justification")
        body.choice("source", _SOURCES)
        wanted: Json = {
            "missionID": body.text("missionID") or self.core.ids.uuid(),
            "parentInstanceID": body.text("parentInstanceID"),
            "role": role,
            "templateID": body.text("templateID"),
            "justification": justification,
            "budget": dict(_BUDGET) | (body.free("budget_override") or {}),
        }
        self.core.publish("agent_team.spawn.requested", **_about(wanted))
        policy = self.core.options.spawn
        if policy == "allowed":
            return ok(self._spawned(wanted))
        raise self._refused(wanted, needs_approval=policy == "approval")

    def _refused(self, wanted: Json, *, needs_approval: bool) -> RefusedError:
        if needs_approval:
            approval_id = self.core.ids.uuid()
            request = {**wanted, "approvalID": approval_id, "status": "pending"}
            self._spawns[approval_id] = {**request, "createdAtMs": self.core.now_ms()}
            code, error = "SPAWN_REQUIRES_APPROVAL", "spawn requires user approval"
        else:
            code, error = "SPAWN_POLICY_MISSING", "no spawn policy is configured"
        self.core.publish("agent_team.spawn.denied", code=code, error=error, **_about(wanted))
        return not_ok(403, code, error, requiresUserApproval=needs_approval)

    def _spawned(self, wanted: Json) -> Json:
        session = self._workers.session(f"Agent {wanted['role']}")
        instance: Json = {
            "instanceID": self.core.ids.uuid(),
            **{key: value for key, value in wanted.items() if key != "justification"},
            "sessionID": session.id,
            "status": "running",
            "skillHash": "none",
        }
        self._instances[instance["instanceID"]] = instance
        self.core.publish("agent_team.spawn.approved", **_about(wanted))

        def done(run: Run) -> None:
            if instance["status"] == "running":
                instance["status"] = "completed" if run.outcome == "completed" else "failed"
                kind = f"agent_team.instance.{instance['status']}"
                ids = {key: instance[key] for key in ("missionID", "instanceID", "sessionID")}
                self.core.publish(kind, **ids)

        run = self._workers.start(session, wanted["justification"], done)
        instance["runID"] = run.id
        return {"ok": True, **instance, "workspaceRoot": session.workspace}

    def _approve(self, request: Request) -> Reply:
        request.body()
        wanted = self._decided(request)
        spawned = self._spawned({key: wanted[key] for key in (*_about(wanted), "justification")})
        return ok({**spawned, "approvalID": request["id"], "decision": "approved"})

    def _deny(self, request: Request) -> Reply:
        request.body()
        wanted = self._decided(request)
        self.core.publish("agent_team.spawn.denied", code="DENIED", **_about(wanted))
        return ok({"ok": True, "approvalID": request["id"], "decision": "denied"})

    def _decided(self, request: Request) -> Json:
        found = self._spawns.pop(request["id"], None)
        if found is None:
            raise not_ok(404, "APPROVAL_NOT_FOUND", "approval not found", approvalID=request["id"])
        return found

    def _found(self, request: Request) -> Json:
        found = self._templates.get(request["id"])
        if found is None:
            message = "template not found"
            raise not_ok(404, "TEMPLATE_NOT_FOUND", message, templateID=request["id"])
        return found


def _about(wanted: Json) -> Json:
    names = ("missionID", "parentInstanceID", "role", "templateID", "budget")
    return {name: wanted[name] for name in names}
