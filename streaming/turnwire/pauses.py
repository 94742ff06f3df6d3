"""What a run that stops waits for, as far as its events have announced it. No I/O.

For engines whose runs end in a pause and are answered by the next request. Such a run may announce
several pauses, one for each agent and kind; only its end makes them complete.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from turnwire.decisions import Pending
from turnwire.errors import InvalidRequest
from turnwire.events import ApprovalRequired, ResponseRequired, SignInRequired
from turnwire.outcomes import NeedsInput

if TYPE_CHECKING:
    from collections.abc import Iterable

    from turnwire.agents import SignIn, ToolCall
    from turnwire.agents_json import Record
    from turnwire.fold import Fold
    from turnwire.outcomes import Outcome

__all__ = ["Pauses", "require_answers"]


class Pauses:
    """Collects the pauses of one run after the other.

    Args:
        fold: Knows the calls.

    Attributes:
        executions: The engine's id of the execution of each pending call, by the ids of agent and
            call. A root may have another execution id in every run; a decision must name the one
            that the pause named.

    Example:
        >>> from turnwire.fold import Fold
        >>> pauses = Pauses(Fold())
        >>> pauses.approval("main", ["call_1"], None).calls
        (<ToolCall call_1 (unseen) of root>,)
        >>> pauses.pending
        <Pending: 1 approvals; 1 open>
    """

    def __init__(self, fold: Fold) -> None:
        self._fold = fold
        self.executions: dict[tuple[str, str], str] = {}
        self.clear()

    def clear(self) -> None:
        """Forget what was pending: another run begins."""
        self._approvals: list[ToolCall] = []
        self._tool_calls: list[ToolCall] = []
        self._sign_ins: list[SignIn] = []

    @property
    def pending(self) -> Pending:
        """Everything that the run waits for, as far as it was announced."""
        return Pending(
            approvals=tuple(self._approvals),
            tool_calls=tuple(self._tool_calls),
            sign_ins=tuple(self._sign_ins),
        )

    def approval(self, execution: str, call_ids: Iterable[str], native: Any) -> ApprovalRequired:
        """Calls of an agent wait for ``Allow`` or ``Deny``."""
        calls = self._calls(execution, call_ids)
        for call in calls:
            call.needs_approval = True
        self._approvals += calls
        return ApprovalRequired(agent=self._fold.agent(execution), native=native, calls=calls)

    def response(self, execution: str, call_ids: Iterable[str], native: Any) -> ResponseRequired:
        """Calls of an agent wait for ``Respond``."""
        calls = self._calls(execution, call_ids)
        for call in calls:
            call.client_side = True
        self._tool_calls += calls
        return ResponseRequired(agent=self._fold.agent(execution), native=native, calls=calls)

    def sign_in(self, sign_ins: Iterable[SignIn], native: Any) -> SignInRequired:
        """The user has to sign in somewhere."""
        found = tuple(sign_ins)
        self._sign_ins += found
        root = self._fold.root or self._fold.agent("")
        return SignInRequired(agent=root, native=native, sign_ins=found)

    def _calls(self, execution: str, call_ids: Iterable[str]) -> tuple[ToolCall, ...]:
        calls = tuple(self._fold.call(execution, call_id) for call_id in call_ids)
        for call in calls:
            self.executions[call.agent.id, call.id] = execution
        return calls

    def dump(self) -> dict[str, Any]:
        """Return what was announced as JSON data."""
        executions = [
            {"agent": agent, "call": call, "execution": execution}
            for (agent, call), execution in self.executions.items()
        ]
        return {"executions": executions, "pending": self.pending.dump()}

    def load(self, record: Record) -> None:
        """Take note of what ``dump`` returned.

        Raises:
            ValueError: The data is malformed. KeyError and TypeError: likewise.
        """
        for each in record.records("executions", "an execution"):
            ref = each.string("agent"), each.string("call")
            self.executions[ref] = each.string("execution")
        pending = Pending.load(record.data["pending"], self._fold.call)
        self._approvals = list(pending.approvals)
        self._tool_calls = list(pending.tool_calls)
        self._sign_ins = list(pending.sign_ins)


def require_answers(outcome: Outcome | None, pending: Pending, run_id: str | None) -> None:
    """Check that decisions answer all that a turn has stopped for.

    Args:
        outcome: How the turn stands.
        pending: The decisions.
        run_id: The run, for the error.

    Raises:
        InvalidRequest: Nothing is pending, something is undecided, or the decisions are for
            another turn.
    """
    if not isinstance(outcome, NeedsInput):
        raise InvalidRequest("nothing is pending")
    # Calls are compared as objects: equal ids may be of another conversation.
    if any(
        getattr(pending, part) != getattr(outcome.pending, part)
        for part in ("approvals", "tool_calls", "sign_ins")
    ):
        raise InvalidRequest("these decisions are for another turn", run_id=run_id)
    pending.require_complete()
