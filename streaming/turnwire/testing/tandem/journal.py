"""What the runs of sessions write into their context runs."""

from collections.abc import Mapping
from typing import Any, cast

from turnwire.testing.tandem.answers import Json
from turnwire.testing.tandem.context_runs import ContextRuns
from turnwire.testing.tandem.happenings import Happening, first_text
from turnwire.testing.tandem.sessions import Sessions

_STATUS_AFTER: Mapping[str, str] = {"completed": "completed", "cancelled": "cancelled"}


class Journal:
    """Watches the bus and writes down the runs of sessions.

    Args:
        sessions: The sessions.
        context_runs: Where it writes.
    """

    def __init__(self, sessions: Sessions, context_runs: ContextRuns) -> None:
        self._sessions = sessions
        self._context_runs = context_runs

    def watch(self, happening: Happening) -> None:
        """Write down an event of the bus, if it is one that context runs have."""
        match happening.kind:
            case "session.run.started":
                self._write(happening, "session_run_started", "running", {})
            case "session.run.finished":
                outcome = happening.properties.get("status")
                status = _STATUS_AFTER.get(str(outcome), "failed")
                more = {"status": outcome, "error": happening.properties.get("error")}
                self._write(happening, "session_run_finished", status, more)
            case "message.part.updated" if _is_step(happening):
                more = {"part": dict(_part(happening))}
                self._write(happening, "session_tool_updated", "running", more)
            case _:
                pass

    def _write(self, happening: Happening, kind: str, status: str, more: Json) -> None:
        session = self._sessions.by_id.get(_session_id(happening) or "")
        if session is None:
            return
        run = self._context_runs.find(
            f"session-{session.id}", kind="session", workspace=session.workspace
        )
        ids = {"sessionID": session.id, "runID": happening.run_id}
        self._context_runs.write(run, kind, status, {**ids, **more}, step_id="session-run")


def _session_id(happening: Happening) -> str | None:
    # Old releases name the session of a part inside of the part only.
    return happening.session_id or first_text(_part(happening), "sessionID")


def _is_step(happening: Happening) -> bool:
    # The arguments while they are being written are too much for a log.
    return _part(happening).get("type") == "tool" and "toolCallDelta" not in happening.properties


def _part(happening: Happening) -> Mapping[str, Any]:
    part: object = happening.properties.get("part")
    return cast("Mapping[str, Any]", part) if isinstance(part, Mapping) else {}
