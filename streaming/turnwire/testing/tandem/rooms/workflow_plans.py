"""/workflow-plans: drafts of automations, made in a conversation."""

from collections.abc import Iterable

from attrs import define

from turnwire.testing.tandem.answers import Json, Reply, coded, ok
from turnwire.testing.tandem.automation_spec import read_schedule
from turnwire.testing.tandem.automations import Automations
from turnwire.testing.tandem.core import Core, Room
from turnwire.testing.tandem.planner import add_step, as_automation, make_plan
from turnwire.testing.tandem.requests import Body, Request
from turnwire.testing.tandem.routing import Route, get, post

_LONGEST_KEY = 256


@define(eq=False)
class _Draft:
    plan: Json
    conversation: Json
    given: Json


class WorkflowPlans(Room):
    """The drafts.

    Args:
        core: What it shares with the others.
        automations: Where applied plans go.
    """

    def __init__(self, core: Core, automations: Automations) -> None:
        super().__init__(core)
        self._automations = automations
        self._drafts: dict[str, _Draft] = {}
        # By idempotency key: the plan's id, and the answer.
        self._applied: dict[str, tuple[str, Json]] = {}

    def routes(self) -> Iterable[Route]:
        """Return its routes."""
        yield post("/workflow-plans/preview", self._preview)
        yield post("/workflow-plans/chat/start", self._start)
        yield post("/workflow-plans/chat/message", self._message)
        yield post("/workflow-plans/chat/reset", self._reset)
        yield post("/workflow-plans/apply", self._apply)
        yield get("/workflow-plans/{plan_id}", self._get)
        if self.core.version.is_strict:
            yield post("/workflow-plans/import/preview", self._import_preview)
            yield post("/workflow-plans/import", self._import)

    def _preview(self, request: Request) -> Reply:
        draft = self._drafted(request.body())
        return ok({**self._shown(draft), "assistant_message": None})

    def _start(self, request: Request) -> Reply:
        draft = self._drafted(request.body())
        told = self._say(draft, "assistant", f"I planned {len(draft.plan['steps'])} steps.")
        shown = self._shown(draft)
        return ok({**shown, "conversation": draft.conversation, "assistant_message": told})

    def _get(self, request: Request) -> Reply:
        draft = self._found(request["plan_id"])
        shown = self._shown(draft)
        return ok({**shown, "conversation": draft.conversation, "plan_package_replay": None})

    def _message(self, request: Request) -> Reply:
        body = request.body()
        draft, message = self._found(body.required_text("plan_id")), body.required_text("message")
        self._say(draft, "user", message)
        add_step(draft.plan, message)
        told = self._say(draft, "assistant", f"I added: {message}")
        changes = {"change_summary": [f"added step: {message}"], "assistant_message": told}
        return ok({**self._shown(draft), "conversation": draft.conversation, **changes})

    def _reset(self, request: Request) -> Reply:
        draft = self._found(request.body().required_text("plan_id"))
        draft.plan = make_plan(**draft.given)
        draft.conversation["messages"].clear()
        return ok({**self._shown(draft), "conversation": draft.conversation})

    def _apply(self, request: Request) -> Reply:
        body = request.body()
        plan = self._plan_to_apply(body)
        key = body.text("idempotency_key")
        if key is not None:
            if len(key) > _LONGEST_KEY:
                raise coded(400, "WORKFLOW_PLAN_INVALID", "idempotency_key is too long")
            if key in self._applied:
                return self._replay(plan, *self._applied[key])
        same = [
            spec["automation_id"]
            for spec in self._automations.by_id.values()
            if spec["name"] == plan["title"]
        ]
        if same and not body.text("overlap_decision"):
            raise coded(
                409,
                "WORKFLOW_PLAN_OVERLAP_CONFIRMATION_REQUIRED",
                "a similar automation exists",
                overlap_analysis=_overlap(same),
            )
        answer = self._materialized(plan, same, draft=bool(body.boolean("materialize_as_draft")))
        if key is not None:
            self._applied[key] = (plan["plan_id"], answer)
        return ok(answer)

    def _plan_to_apply(self, body: Body) -> Json:
        plan_id = body.text("plan_id")
        if plan_id is not None:
            return self._found(plan_id).plan
        given = body.required_object("plan")
        if given.text("plan_id") in self._drafts:
            return self._drafts[given.text("plan_id") or ""].plan
        plan = make_plan(
            given.text("original_prompt") or given.text("title") or "",
            plan_id=given.text("plan_id") or self.core.ids.uuid(),
            source="inline",
            schedule=None,
            workspace=self.core.options.workspace,
        )
        return {**plan, **given.values}

    def _replay(self, plan: Json, plan_id: str, answer: Json) -> Reply:
        if plan_id != plan["plan_id"]:
            message = "idempotency_key was used for another plan"
            raise coded(409, "WORKFLOW_PLAN_IDEMPOTENCY_CONFLICT", message, retryable=False)
        return ok(answer)

    def _materialized(self, plan: Json, same: list[str], *, draft: bool) -> Json:
        automation_id, now = self.core.ids.uuid(), self.core.now_ms()
        spec = as_automation(plan, automation_id, now, draft=draft)
        self._automations.add(spec)
        return {
            "ok": True,
            "plan": plan,
            "plan_package": _package(plan),
            "plan_package_bundle": {"bundle_version": "1", "plan_package": _package(plan)},
            "overlap_analysis": _overlap(same),
            "approved_plan_materialization": {"plan_id": plan["plan_id"]},
            "automation": spec,
            "pack_builder_export": None,
        }

    def _import_preview(self, request: Request) -> Reply:
        bundle = request.body().required_free("bundle")
        return ok({"ok": True, "bundle": bundle, "import_validation": {"compatible": True}})

    def _import(self, request: Request) -> Reply:
        bundle = request.body().required_free("bundle")
        objective = str(bundle.get("title") or "Imported plan")
        draft = self._draft(objective, "import", None, self.core.options.workspace)
        return ok({"ok": True, "bundle": bundle, "plan": draft.plan})

    def _drafted(self, body: Body) -> _Draft:
        prompt = str(body.required("prompt"))
        if not prompt.strip():
            raise coded(400, "WORKFLOW_PLAN_INVALID", "prompt is required")
        schedule = read_schedule(body) if "schedule" in body else None
        workspace = body.text("workspace_root") or self.core.options.workspace
        draft = self._draft(prompt, body.text("plan_source") or "unknown", schedule, workspace)
        draft.plan["allowed_mcp_servers"] = list(body.texts("allowed_mcp_servers"))
        draft.plan["operator_preferences"] = body.free("operator_preferences")
        return draft

    def _draft(self, prompt: str, source: str, schedule: Json | None, workspace: str) -> _Draft:
        plan_id, now = f"wfplan-{self.core.ids.uuid()}", self.core.now_ms()
        given: Json = {
            "prompt": prompt,
            "plan_id": plan_id,
            "source": source,
            "schedule": schedule,
            "workspace": workspace,
        }
        conversation: Json = {
            "conversation_id": f"wfchat-{plan_id}",
            "plan_id": plan_id,
            "created_at_ms": now,
            "updated_at_ms": now,
            "messages": [],
        }
        draft = _Draft(make_plan(**given), conversation, given)
        self._drafts[plan_id] = draft
        return draft

    def _say(self, draft: _Draft, role: str, text: str) -> Json:
        now = self.core.now_ms()
        draft.conversation["messages"].append({"role": role, "text": text, "created_at_ms": now})
        draft.conversation["updated_at_ms"] = now
        return {"role": role, "text": text}

    def _shown(self, draft: _Draft) -> Json:
        package = _package(draft.plan)
        return {
            "plan": draft.plan,
            "plan_package": package,
            "plan_package_bundle": {"bundle_version": "1", "plan_package": package},
            "plan_package_validation": {"ready_for_apply": True, "issues": []},
            "overlap_analysis": _overlap([]),
            "teaching_library": {"entries": []},
            "clarifier": None,
            "planner_diagnostics": None,
        }

    def _found(self, plan_id: str) -> _Draft:
        found = self._drafts.get(plan_id)
        if found is None:
            message = "workflow plan not found"
            raise coded(404, "WORKFLOW_PLAN_NOT_FOUND", message, plan_id=plan_id)
        return found


def _package(plan: Json) -> Json:
    routines = [{"routine_id": step["step_id"]} for step in plan["steps"]]
    return {"plan_id": plan["plan_id"], "plan_revision": 1, "routine_graph": routines}


def _overlap(automation_ids: list[str]) -> Json:
    return {
        "matched_automation_ids": automation_ids,
        "decision": "fork" if automation_ids else "new",
        "requires_user_confirmation": bool(automation_ids),
    }
