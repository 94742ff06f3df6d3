"""/optimizations: a search for better prompts of an automation, with experiments.

Starting one makes an experiment; it has to be approved before the automation is changed.
"""

from collections.abc import Iterable, Mapping

from attrs import define, field

from turnwire.testing.tandem.answers import Json, Reply, ok
from turnwire.testing.tandem.automations import Automations
from turnwire.testing.tandem.core import Core, Room
from turnwire.testing.tandem.requests import Request
from turnwire.testing.tandem.routing import Route, get, post
from turnwire.testing.tandem.workspace import Workspace

_ARTIFACTS = ("objective_ref", "eval_ref", "mutation_policy_ref", "scope_ref", "budget_ref")

# What an action needs and what comes of it.
_MOVES: Mapping[str, tuple[frozenset[str], str]] = {
    "start": (frozenset({"draft"}), "running"),
    "pause": (frozenset({"running"}), "paused_manual"),
    "resume": (frozenset({"paused_manual"}), "running"),
}
_DECISIONS = {"approve_winner": "promotion_approved", "reject_winner": "promotion_rejected"}


@define(eq=False)
class _Optimization:
    record: Json
    experiments: dict[str, Json] = field(factory=dict[str, Json])


class Optimizations(Room):
    """The optimizations.

    Args:
        core: What it shares with the others.
        automations: What is made better.
        workspace: Where the files are that say what is wanted.
    """

    def __init__(self, core: Core, automations: Automations, workspace: Workspace) -> None:
        super().__init__(core)
        self._automations = automations
        self._workspace = workspace
        self._by_id: dict[str, _Optimization] = {}

    def routes(self) -> Iterable[Route]:
        """Return its routes."""
        one = "/optimizations/{id}"
        yield get("/optimizations", self._list)
        yield post("/optimizations", self._create)
        yield get(one, self._get)
        yield post(f"{one}/actions", self._act)
        yield get(f"{one}/experiments", self._experiments)
        yield get(f"{one}/experiments/{{experiment}}", self._experiment)
        yield post(f"{one}/experiments/{{experiment}}", self._apply)

    def _list(self, _: Request) -> Reply:
        found = [each.record for each in self._by_id.values()]
        return ok({"optimizations": found, "count": len(found)})

    def _create(self, request: Request) -> Reply:
        body = request.body()
        source, refs = body.required_text("source_workflow_id"), body.required_object("artifacts")
        artifacts = {name: refs.required_text(name) for name in _ARTIFACTS}
        name, now = body.text("optimization_id") or self.core.ids.uuid(), self.core.now_ms()
        spec = self._automations.by_id.get(source)
        if spec is None:
            raise self._refuse(404, "OPTIMIZATION_NOT_FOUND", "source workflow not found")
        self._check(spec, artifacts)
        if name in self._by_id:
            raise self._refuse(409, "OPTIMIZATION_CONFLICT", "the optimization exists already")
        record: Json = {
            "optimization_id": name,
            "name": body.text("name") or spec["name"],
            "target_kind": "workflow_v2_prompt_objective_optimization",
            "status": "draft",
            "source_workflow_id": source,
            "source_workflow_name": spec["name"],
            "execution_override": body.free("execution_override"),
            "artifacts": artifacts,
            "baseline_metrics": None,
            "pending_promotion_experiment_id": None,
            "last_pause_reason": None,
            "created_at_ms": now,
            "updated_at_ms": now,
            "metadata": body.raw("metadata"),
        }
        self._by_id[name] = made = _Optimization(record)
        return _shown(made)

    def _check(self, spec: Json, artifacts: Mapping[str, str]) -> None:
        code = "OPTIMIZATION_VALIDATION_FAILED"
        if not str(spec.get("workspace_root") or "").startswith("/"):
            raise self._refuse(400, code, "the workflow needs an absolute workspace_root")
        for path in artifacts.values():
            if path not in self._workspace.files:
                raise self._refuse(400, code, f"artifact `{path}` cannot be read")

    def _get(self, request: Request) -> Reply:
        return _shown(self._found(request))

    def _act(self, request: Request) -> Reply:
        body = request.body()
        action, reason = body.required_text("action"), body.text("reason")
        experiment_id = body.text("experiment_id")
        found = self._found(request)
        if action in _DECISIONS:
            self._decide(found, experiment_id, _DECISIONS[action])
        elif action == "queue_baseline_replay":
            self._add(found, "baseline_replay_queued")
        elif action in _MOVES:
            self._move(found, action, reason)
        else:
            message = f"unsupported action `{action}`"
            raise self._refuse(400, "OPTIMIZATION_VALIDATION_FAILED", message)
        return _shown(found)

    def _move(self, found: _Optimization, action: str, reason: str | None) -> None:
        needed, status = _MOVES[action]
        if found.record["status"] not in needed:
            message = f"an optimization that is {found.record['status']} cannot {action}"
            raise self._refuse(409, "OPTIMIZATION_CONFLICT", message)
        paused = {"last_pause_reason": reason or "paused by operator"} if action == "pause" else {}
        self._set(found.record, status, **paused)
        if action == "start":
            made = self._add(found, "promotion_recommended")
            found.record["pending_promotion_experiment_id"] = made["experiment_id"]

    def _decide(self, found: _Optimization, experiment_id: str | None, status: str) -> None:
        pending = experiment_id or found.record["pending_promotion_experiment_id"]
        experiment = found.experiments.get(pending or "")
        if experiment is None:
            raise self._refuse(404, "OPTIMIZATION_NOT_FOUND", "experiment not found")
        if experiment["status"] != "promotion_recommended":
            raise self._refuse(409, "OPTIMIZATION_CONFLICT", "the experiment is decided already")
        self._set(experiment, status)
        self._set(found.record, found.record["status"], pending_promotion_experiment_id=None)

    def _add(self, found: _Optimization, status: str) -> Json:
        now = self.core.now_ms()
        spec = self._automations.by_id[found.record["source_workflow_id"]]
        node = spec["flow"]["nodes"][0]
        experiment: Json = {
            "experiment_id": self.core.ids.uuid(),
            "optimization_id": found.record["optimization_id"],
            "status": status,
            "metrics": {"score": 1.0},
            "mutation": {
                "node_id": node["node_id"],
                "field": "objective",
                "proposed_value": f"{node['objective']} Be precise.",
            },
            "created_at_ms": now,
            "updated_at_ms": now,
        }
        found.experiments[experiment["experiment_id"]] = experiment
        return experiment

    def _experiments(self, request: Request) -> Reply:
        found = self._found(request)
        experiments = list(found.experiments.values())
        about = {"optimization": found.record, "count": len(experiments)}
        return ok({**about, "experiments": experiments})

    def _experiment(self, request: Request) -> Reply:
        found, experiment = self._found_experiment(request)
        return ok({"optimization": found.record, "experiment": experiment})

    def _apply(self, request: Request) -> Reply:
        found, experiment = self._found_experiment(request)
        if experiment["status"] != "promotion_approved":
            raise self._refuse(409, "OPTIMIZATION_CONFLICT", "the experiment is not approved")
        spec = self._automations.by_id[found.record["source_workflow_id"]]
        change = experiment["mutation"]
        nodes = [
            {**node, "objective": change["proposed_value"]}
            if node["node_id"] == change["node_id"]
            else node
            for node in spec["flow"]["nodes"]
        ]
        changed = self._automations.change(spec, {"flow": {**spec["flow"], "nodes": nodes}})
        self._set(experiment, "applied")
        about = {"optimization": found.record, "experiment": experiment}
        return ok({**about, "automation": changed})

    def _set(self, record: Json, status: str, **fields: object) -> None:
        record |= {"status": status, "updated_at_ms": self.core.now_ms(), **fields}

    def _found(self, request: Request) -> _Optimization:
        found = self._by_id.get(request["id"])
        if found is None:
            raise self._refuse(404, "OPTIMIZATION_NOT_FOUND", "optimization not found")
        return found

    def _found_experiment(self, request: Request) -> tuple[_Optimization, Json]:
        found = self._found(request)
        experiment = found.experiments.get(request["experiment"])
        if experiment is None:
            raise self._refuse(404, "OPTIMIZATION_NOT_FOUND", "experiment not found")
        return found, experiment

    def _refuse(self, status: int, code: str, message: str) -> Exception:
        return self.core.refuse(status, code, message)


def _shown(found: _Optimization) -> Reply:
    return ok({"optimization": found.record, "experimentCount": len(found.experiments)})
