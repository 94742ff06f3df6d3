"""One response as a stream of items: from ``response.created`` to ``response.done``."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from attrs import define

from turnwire.testing.interleaving import BLOCKED
from turnwire.testing.items import Event, Item
from turnwire.testing.stamps import timestamp
from turnwire.testing.truefoundry.responses import Status, StoredResponse
from turnwire.testing.truefoundry.scheduling import (
    PauseNotice,
    ResponseFailedError,
    Together,
)
from turnwire.testing.truefoundry.tree import Tree

if TYPE_CHECKING:
    from turnwire.testing.truefoundry.messages import Json

Reason: TypeAlias = Literal["client-cancelled", "server-execution-timeout"]


@define(eq=False, kw_only=True)
class Run:
    """Iterate over it to run the response; each step happens when its item is asked for.

    Attributes:
        response: The response that runs.
        tree: Its executions.
        sandbox_is_new: Whether the sandbox was created for this response.
        done_after_pause: Whether ``response.done`` follows a pause.
        sequence_ids: Whether events carry ``sequence_id``.
    """

    response: StoredResponse
    tree: Tree
    sandbox_is_new: bool
    done_after_pause: bool
    sequence_ids: bool
    _cancelled: Reason | None = None

    def cancel(self, reason: Reason) -> None:
        """Ask the run to end; it does so before its next step."""
        self._cancelled = self._cancelled or reason

    def __iter__(self) -> Iterator[Item]:
        number = 0
        for item in self._items():
            if isinstance(item, Event) and self.sequence_ids and "sequence_id" not in item.data:
                number += 1
                yield Event({**item.data, "sequence_id": number})
            else:
                yield item

    def _items(self) -> Iterator[Item]:
        yield self._created()
        if self.sandbox_is_new and self.response.sandbox is not None:
            yield Event({"type": "sandbox.created", "sandbox_id": self.response.sandbox.id})
        try:
            yield from self._steps()
        except ResponseFailedError as failure:
            yield self._failed(failure)

    def _steps(self) -> Iterator[Item]:
        # A notice is kept back until it is known whether it is the last: by the time the
        # client can answer it, the response must be ready for the answer.
        notices: list[Event] = []
        # Asked before each step, so that no tool runs after a cancellation.
        while self._cancelled is None:
            step = next(self.tree.steps, None)
            if step is None:
                yield self._done("done")
                return
            if step is BLOCKED:
                yield from self._pause(notices)
                return
            if isinstance(step, PauseNotice):
                notices.append(step.event)
                continue
            yield from notices
            notices.clear()
            if isinstance(step, Together):
                yield from step.events
            else:
                yield step
        yield from self._abandon(self._cancelled)

    def _created(self) -> Event:
        created = {
            "type": "response.created",
            "response_id": self.response.id,
            "created_at": timestamp(self.response.created_at),
        }
        return Event(created)

    def _pause(self, notices: list[Event]) -> Iterator[Event]:
        self.response.status = "paused"
        auth_required = self.tree.auth_required()
        if auth_required is not None:
            yield auth_required
        yield from notices
        if self.done_after_pause:
            yield Event({"type": "response.done", "status": "done"})

    def _abandon(self, reason: Reason) -> Iterator[Event]:
        yield from self.tree.abandon(reason)
        yield self._done("cancelled", cancellation_reason=reason)

    def _failed(self, failure: ResponseFailedError) -> Event:
        output: Json = {} if failure.output is None else {"output": failure.output}
        return self._done("error", message=failure.message, **output)

    def _done(self, status: Status, **details: Any) -> Event:
        self.response.status = status
        self.response.tree = None
        return Event({"type": "response.done", "status": status, **details})
