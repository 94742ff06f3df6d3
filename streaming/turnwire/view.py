"""What can be seen of a turn, however it is driven. No I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from turnwire.errors import StreamError
from turnwire.outcomes import Cancelled, Completed, Failed, NeedsInput, TurnCancelled, TurnFailed

if TYPE_CHECKING:
    from turnwire.agents import Agent
    from turnwire.decisions import Pending
    from turnwire.machine import TurnMachine
    from turnwire.outcomes import Outcome

__all__ = ["TurnView"]


class TurnView:
    """What both kinds of turn show.

    Args:
        machine: The turn.
    """

    def __init__(self, machine: TurnMachine) -> None:
        self._machine = machine

    @property
    def outcome(self) -> Outcome:
        """How the turn ended: Completed, NeedsInput, Failed or Cancelled.

        Raises:
            StreamError: The turn is not over; read it to its end.
        """
        outcome = self._machine.outcome
        if outcome is None:
            raise StreamError("the turn is not over; read it to its end first", run_id=self.run_id)
        return outcome

    @property
    def over(self) -> bool:
        """The turn has ended, or waits for an answer."""
        return self._machine.outcome is not None

    @property
    def run_id(self) -> str | None:
        """The engine's handle of the run, once it is known."""
        return self._machine.protocol.run_id

    @property
    def agents(self) -> tuple[Agent, ...]:
        """The agents seen so far, in order of appearance; they link to parents and children."""
        return tuple(dict.fromkeys(self._machine.protocol.fold.agents.values()))

    @property
    def root(self) -> Agent | None:
        """The agent that was spoken to, once it has said something."""
        return self._machine.protocol.fold.root

    @property
    def sandbox_id(self) -> str | None:
        """The engine's id of the place where the agents run code, once it is known."""
        return self._machine.protocol.fold.sandbox_id

    @property
    def pending(self) -> Pending | None:
        """What the turn waits for; None when it waits for nothing.

        Some engines (Tandem, Orchagent) wait while the turn goes on; ``answer`` then answers them.
        Others wait when it has stopped, for ``Conversation.answer``.
        """
        match self._machine.outcome:
            case None:
                return self._machine.protocol.waiting
            case NeedsInput(pending=pending):
                return pending
            case _:
                return None

    @property
    def unconfirmed(self) -> Pending | None:
        """The decisions that were sent, and of which it is not known if the engine took them.

        Only of a turn that was lost between the two. They are not sent again.
        """
        return self._machine.protocol.unconfirmed

    def __repr__(self) -> str:
        outcome = self._machine.outcome
        state = "running" if outcome is None else type(outcome).__name__
        return f"<{type(self).__name__} {self.run_id or 'not started'}: {state}>"

    def __del__(self) -> None:
        # A turn that nobody has any more must not keep its conversation waiting.
        machine: Any = getattr(self, "_machine", None)
        if machine is not None and machine.outcome is None:
            machine.close(self._closing())

    def _closing(self) -> StreamError:
        return StreamError("the turn was closed before its end", run_id=self.run_id)

    def _result(self) -> Completed | NeedsInput:
        match self.outcome:
            case Completed() | NeedsInput() as outcome:
                return outcome
            case Failed(message=message, error=error):
                raise error or TurnFailed(f"the turn failed: {message}", run_id=self.run_id)
            case Cancelled(reason=reason):
                raise TurnCancelled(f"the turn was cancelled: {reason}", run_id=self.run_id)
