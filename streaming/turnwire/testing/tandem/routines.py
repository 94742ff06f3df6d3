"""Routines and their runs: the store behind /routines and the legacy /automations."""

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from turnwire.testing.tandem.answers import Json, coded
from turnwire.testing.tandem.core import Core
from turnwire.testing.tandem.run import Run
from turnwire.testing.tandem.workers import Workers

# Entry points of integrations, which a routine may use only if it says so.
_EXTERNAL = ("connector.", "integration.")
_ASKED = "manual approval required before external side effects (manual)"


@define(eq=False)
class RoutineRun:
    """One run of a routine.

    Attributes:
        record: What the routes answer.
        prompt: What the model is asked.
    """

    record: Json
    prompt: str

    @property
    def id(self) -> str:
        """Its id."""
        return str(self.record["run_id"])

    @property
    def status(self) -> str:
        """How far it is."""
        return str(self.record["status"])

    def wire(self) -> Json:
        """Return the record with its links."""
        context = f"routine-{self.id}"
        return {**self.record, "contextRunID": context, "linked_context_run_id": context}


@define(eq=False)
class Routine:
    """A routine.

    Attributes:
        spec: What the routes answer.
        history: Its firings.
        legacy: What only the legacy routes show.
    """

    spec: Json
    history: list[Json] = field(factory=list[Json])
    legacy: Json = field(factory=dict[str, Any])

    @property
    def id(self) -> str:
        """Its id."""
        return str(self.spec["routine_id"])


class Routines:
    """All routines.

    Args:
        core: What the engine shares.
        workers: Do the work.

    Attributes:
        by_id: The routines.
        runs: Their runs, oldest first.
    """

    def __init__(self, core: Core, workers: Workers) -> None:
        self._core = core
        self._workers = workers
        self.by_id: dict[str, Routine] = {}
        self.runs: dict[str, RoutineRun] = {}

    def add(self, spec: Json) -> Routine:
        """Keep a new routine."""
        routine = Routine(spec)
        self.by_id[routine.id] = routine
        self._core.publish(
            "routine.created",
            routineID=routine.id,
            name=spec["name"],
            entrypoint=spec["entrypoint"],
        )
        return routine

    def change(self, routine: Routine, changes: Mapping[str, Any]) -> None:
        """Change some fields of a routine."""
        routine.spec |= changes
        spec = routine.spec
        self._core.publish(
            "routine.updated",
            routineID=routine.id,
            status=spec["status"],
            nextFireAtMs=spec.get("next_fire_at_ms"),
        )

    def remove(self, routine: Routine) -> None:
        """Forget a routine; its runs stay."""
        del self.by_id[routine.id]
        self._core.publish("routine.deleted", routineID=routine.id)

    def of(self, routine_id: str | None) -> list[RoutineRun]:
        """Return the runs of a routine, or of all, newest first."""
        found = [
            run for run in self.runs.values() if routine_id in {None, run.record["routine_id"]}
        ]
        return found[::-1]

    def fire(self, routine: Routine, run_count: int, reason: str | None) -> RoutineRun:
        """Run a routine now.

        Raises:
            RefusedError: A policy forbids it (403).
        """
        spec = routine.spec
        prompt = str(spec["args"].get("prompt") or spec["entrypoint"])
        run = RoutineRun(self._record(routine, run_count), prompt)
        external = spec["entrypoint"].startswith(_EXTERNAL)
        if external and not spec["external_integrations_allowed"]:
            detail = "external integrations are disabled by policy"
            self._fired(routine, run, "blocked_policy", detail)
            self._say("routine.blocked", run, reason=detail)
            raise coded(403, "ROUTINE_POLICY_BLOCKED", detail, routineID=routine.id)
        self.runs[run.id] = run
        routine.spec["last_fired_at_ms"] = self._core.now_ms()
        self._fired(routine, run, run.status, run.record["detail"] or reason)
        self._core.publish("routine.run.created", run=run.wire())
        if spec["requires_approval"]:
            self._say("routine.approval_required", run, reason=_ASKED)
        else:
            self.queue(run)
        return run

    def queue(self, run: RoutineRun) -> None:
        """Let a run begin soon."""
        self._set(run, "queued")
        self._core.after(self._core.options.step_seconds, lambda: self._begin(run))

    def decide(self, run: RoutineRun, status: str, **fields: str | None) -> None:
        """Approve, deny, pause or resume a run.

        Args:
            run: The run.
            status: What it becomes: queued, denied or paused.
            fields: What else changes in its record.
        """
        run.record |= fields
        if status == "queued":
            self.queue(run)
        else:
            self._set(run, status)

    def say(self, kind: str, run: RoutineRun, /, **properties: Any) -> None:
        """Publish an event of a run."""
        self._core.publish(kind, runID=run.id, routineID=run.record["routine_id"], **properties)

    def pause(self, run: RoutineRun, reason: str | None) -> list[str]:
        """Pause a run; returns the sessions whose work was cancelled."""
        self.decide(run, "paused", paused_reason=reason)
        return self._workers.cancel(run.record["active_session_ids"])

    def restart(self) -> None:
        """Fail what was running: the new process does not go on with it."""
        for run in self.runs.values():
            if run.status in {"queued", "running"}:
                self._set(run, "failed", detail="engine restarted")

    def _record(self, routine: Routine, run_count: int) -> Json:
        spec, now = routine.spec, self._core.now_ms()
        status = "pending_approval" if spec["requires_approval"] else "queued"
        names = ("entrypoint", "args", "allowed_tools", "output_targets", "requires_approval")
        return {
            "run_id": self._core.ids.uuid(),
            "routine_id": routine.id,
            "trigger_type": "manual",
            "run_count": run_count,
            "status": status,
            "created_at_ms": now,
            "updated_at_ms": now,
            "fired_at_ms": now,
            "started_at_ms": None,
            "finished_at_ms": None,
            **{name: spec[name] for name in names},
            "detail": _ASKED if spec["requires_approval"] else None,
            "artifacts": [],
            "active_session_ids": [],
            "latest_session_id": None,
            "prompt_tokens": 0,
            "completion_tokens": 0,
            "total_tokens": 0,
            "estimated_cost_usd": 0.0,
        }

    def _fired(self, routine: Routine, run: RoutineRun, status: str, detail: str | None) -> None:
        record = run.record
        routine.history.append(
            {
                "routine_id": routine.id,
                "trigger_type": record["trigger_type"],
                "run_count": record["run_count"],
                "fired_at_ms": record["fired_at_ms"],
                "status": status,
                "detail": detail,
            }
        )

    def _say(self, kind: str, run: RoutineRun, /, **properties: Any) -> None:
        about = {"runCount": run.record["run_count"], "triggerType": run.record["trigger_type"]}
        self.say(kind, run, **about, **properties)

    def _set(self, run: RoutineRun, status: str, **fields: Any) -> None:
        run.record |= {"status": status, "updated_at_ms": self._core.now_ms(), **fields}

    def _begin(self, run: RoutineRun) -> None:
        if run.status != "queued":
            return
        session = self._workers.session(f"Routine {run.record['routine_id']}")
        now = self._core.now_ms()
        sessions = {"active_session_ids": [session.id], "latest_session_id": session.id}
        self._set(run, "running", started_at_ms=now, **sessions)
        self.say("routine.run.started", run, triggerType="manual", startedAtMs=now)
        tools = tuple(run.record["allowed_tools"])
        self._workers.start(session, run.prompt, lambda done: self._end(run, done), tools)

    def _end(self, run: RoutineRun, work: Run) -> None:
        tokens = {
            "prompt_tokens": run.record["prompt_tokens"] + work.prompt_tokens,
            "completion_tokens": run.record["completion_tokens"] + work.completion_tokens,
        }
        total = sum(tokens.values())
        run.record |= {**tokens, "total_tokens": total, "active_session_ids": []}
        if run.status != "running":
            # Somebody paused it meanwhile.
            return
        now = self._core.now_ms()
        if work.outcome == "completed":
            self._set(run, "completed", finished_at_ms=now, detail=work.answer)
            session = run.record["latest_session_id"]
            self.say("routine.run.completed", run, sessionID=session, finishedAtMs=now)
        else:
            self._set(run, "failed", finished_at_ms=now, detail=work.outcome)
            self.say("routine.run.failed", run, reason=work.outcome)
