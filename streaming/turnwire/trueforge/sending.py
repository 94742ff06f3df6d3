"""What a turn of the engine is created with, and whether it was. No I/O.

To create a turn again would cancel it and run its tools again, and the engine looks at no
idempotency key. But it lists the turns of a session with their input, oldest first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from turnwire.decisions import Pending
from turnwire.errors import ConnectionFailed, StreamTruncated
from turnwire.trueforge.items import fingerprint
from turnwire.trueforge.paging import Paging
from turnwire_api.runtime.model import plain

if TYPE_CHECKING:
    from collections.abc import Callable

    from turnwire.agents import ToolCall
    from turnwire.agents_json import Record
    from turnwire.errors import TurnwireError
    from turnwire.protocol import Call
    from turnwire.trueforge.branch import Branch
    from turnwire_api.trueforge.models import Turn

__all__ = ["Arrival", "Sending"]


@define(eq=False)
class Sending:
    """An input on its way.

    Attributes:
        items: The input.
        deciding: The decisions in it; None once the engine is known to have taken them.
        decided: It was decisions.
        fingerprint: Of the input, once it was sent.
        before: The turn that was the session's last one when it was sent; None: there was none.
        parent: The turn that it names as the one before, or ``none``; None: it names none.
    """

    items: list[Any]
    deciding: Pending | None = None
    decided: bool = False
    fingerprint: str = ""
    before: str | None = None
    parent: str | None = None

    @classmethod
    def of_decisions(cls, items: list[Any], pending: Pending) -> Sending:
        """Return an input that decides what is pending."""
        return cls(items, pending, decided=True)

    def leave(self, before: str | None, parent: str | None) -> None:
        """It is sent now."""
        self.fingerprint = fingerprint(self.items)
        self.before, self.parent = before, parent

    def may_be(self, turn: Turn) -> bool:
        """Tell if a turn that is newer than ``before`` may be this one: it is on its branch."""
        return self.parent is None or self.parent == (turn.previous_turn_id or "none")

    def dump(self, *, whole: bool) -> dict[str, Any]:
        """Return it as JSON data; what was sent already does not have to be ``whole``."""
        return {
            "items": plain(self.items) if whole else [],
            "deciding": None if self.deciding is None else self.deciding.dump(),
            "decided": self.decided,
            "fingerprint": self.fingerprint,
            "before": self.before,
            "parent": self.parent,
        }

    @classmethod
    def load(cls, record: Record, call: Callable[[str, str], ToolCall]) -> Sending:
        """Return what ``dump`` was taken of.

        Args:
            record: What it returned.
            call: Finds a tool call by the ids of its agent and itself.

        Raises:
            ValueError: The data is malformed. KeyError and TypeError: likewise.
        """
        deciding = record.data["deciding"]
        return cls(
            [item.data for item in record.records("items", "an item")],
            None if deciding is None else Pending.load(deciding, call),
            record.flag("decided"),
            record.string("fingerprint"),
            record.optional("before"),
            record.optional("parent"),
        )


class Arrival:
    """Looks for a turn, of whose creation nothing was heard, among those of its session.

    Args:
        branch: Where it was sent to.
        sending: What was sent.
        cause: What came in the place of an answer; None: the process that sent it is gone.

    Attributes:
        turn: The turn, as far as it was found.

    Example:
        >>> from types import SimpleNamespace
        >>> from turnwire.trueforge.branch import Branch
        >>> from turnwire.trueforge.calls import SERVER
        >>> turns = [SimpleNamespace(id="t1", input=[]), SimpleNamespace(id="t2", input=[{}])]
        >>> sending = Sending([{}])
        >>> sending.leave("t1", None)
        >>> arrival = Arrival(Branch.of(SERVER, {"session_id": "s"}), sending, None)
        >>> arrival.take({"data": turns, "pagination": {}})
        >>> arrival.turn.id, arrival.call
        ('t2', None)
    """

    def __init__(self, branch: Branch, sending: Sending, cause: TurnwireError | None) -> None:
        self.turn: Turn | None = None
        self._calls = branch.calls
        self._sending = sending
        self._cause = cause
        self._paging = Paging({"session_id": branch.session.id})
        self._others = 0
        self._met_before = False

    @property
    def call(self) -> Call | None:
        """What to ask next; None: everything was looked at."""
        is_over = self._paging.over or (self._met_before and self._calls.newest_first)
        return None if is_over else self._calls.turns(self._paging)

    def take(self, page: Any) -> None:
        """Look at a page of the list.

        Raises:
            ProtocolError: The page leads back to an earlier one.
        """
        newest_first = self._calls.newest_first
        for turn in self._paging.take(page):
            if turn.id == self._sending.before:
                self._met_before = True
                if newest_first:
                    return
                # What was found so far is older than what is looked for.
                self.turn, self._others = None, 0
            elif fingerprint(turn.input or None) != self._sending.fingerprint:
                self._others += self._sending.may_be(turn)
            elif self._sending.may_be(turn) and not (newest_first and self.turn):
                self.turn = turn

    @property
    def error(self) -> TurnwireError:
        """What to say when it was not found; safe to repeat: it has certainly not arrived."""
        cause = self._cause
        if isinstance(cause, StreamTruncated):
            # Its stream was open, so it is somewhere.
            return cause
        if self._others or self._is_elsewhere:
            what = "it is not known if the turn was created: the session has other turns since"
            return cause or StreamTruncated(what)
        said = "the turn was not answered" if cause is None else cause.message
        what = f"{said}; the session has no such turn, so it has not arrived"
        request = None if cause is None else cause.request
        return ConnectionFailed(what, sent=False, request=request, retry_safe=True)

    @property
    def _is_elsewhere(self) -> bool:
        """The list is of another branch: one without the turn that was the last one."""
        is_partial = self._calls.newest_first and self._sending.before is not None
        return is_partial and not self._met_before

    def unknown(self, error: TurnwireError) -> TurnwireError:
        """Return what to say when the search itself failed with an error."""
        return self._cause or error
