"""``client.runs``: messages, and the events of what they start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from turnwire.orchagent.stream import AsyncRunEvents, RunEvents
from turnwire.stream import AsyncEventStream, EventStream
from turnwire_api.orchagent.events import Event
from turnwire_api.orchagent.resources.runs import AsyncRuns as AsyncBase
from turnwire_api.orchagent.resources.runs import Runs as Base

if TYPE_CHECKING:
    from turnwire.transport import AsyncHttpTransport, HttpTransport
    from turnwire_api.runtime.operation import RequestOptions

__all__ = ["AsyncRuns", "Runs"]


class Runs(Base[EventStream[Event]]):
    """``client.runs``.

    Args:
        transport: What sends the requests.
    """

    def __init__(self, transport: HttpTransport[Event]) -> None:
        super().__init__(transport)
        self._http = transport

    def stream_events(self, run_id: str, *, options: RequestOptions | None = None) -> RunEvents:
        """Stream the events of a run: all so far, then those that come.

        A cut stream is opened again, and goes on where it was; see ``RunEvents``. Events are read
        like dictionaries or by attribute: ``event["type"]``, ``event.get("details")``,
        ``event.message``.

        Args:
            run_id: The run.
            options: What these requests do differently from the client; ``max_retries`` is also
                how often the stream is opened again without a new event.

        Returns:
            The event stream. It is opened when it is entered or first read.
        """
        return RunEvents(self._http, lambda: run_id, options)


class AsyncRuns(AsyncBase[AsyncEventStream[Event]]):
    """``client.runs``, asynchronous.

    Args:
        transport: What sends the requests.
    """

    def __init__(self, transport: AsyncHttpTransport[Event]) -> None:
        super().__init__(transport)
        self._http = transport

    def stream_events(
        self, run_id: str, *, options: RequestOptions | None = None
    ) -> AsyncRunEvents:
        """Stream the events of a run; see ``Runs.stream_events``."""

        async def begin() -> str:
            return run_id

        return AsyncRunEvents(self._http, begin, options)
