"""The vendor's client and ours, side by side at one embedded engine."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, cast

import httpx
from attrs import frozen
from truefoundry_gateway_sdk import AgentResponsesInlineAgent, TrueFoundryGateway
from truefoundry_gateway_sdk.helpers.merge_assistant_message import (
    EnrichedAssistantMessage,
    is_assistant_delta,
    merge_assistant_message,
)
from truefoundry_gateway_sdk.types import AgentInputUserMessage

from turnwire.truefoundry import AgentClient

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from types import TracebackType
    from typing import Self

    from turnwire.testing import EmbeddedEngine
    from turnwire.testing.truefoundry import Engine

MODEL = "acme/scripted"
KEY = "key-of-the-witness"

# What two runs of one prompt never share: ids, which only have to agree among themselves, and
# times.
IDS = frozenset(
    {
        "auth_url",
        "execution_id",
        "execution_ids",
        "id",
        "response_id",
        "sandbox_id",
        "session_id",
        "tool_call_id",
    }
)
TIMES = frozenset({"created_at"})


@frozen
class Reading:
    """What a client made of one stream: the events, and the error that ended it, if any."""

    events: list[Any]
    error: Exception | None = None

    @property
    def types(self) -> list[str]:
        return [event.type for event in self.events]

    @property
    def text(self) -> str:
        contents = (getattr(event, "content", None) for event in self.events)
        return "".join(content for content in contents if isinstance(content, str))


def read(stream: Iterable[Any]) -> Reading:
    """Read a stream to its end, whatever that is."""
    events: list[Any] = []
    try:
        for event in stream:
            events.append(event)  # noqa: PERF402 - what came before an error counts.
    except Exception as error:  # noqa: BLE001 - which error it is, is what the tests ask.
        return Reading(events, error)
    return Reading(events)


class Pair:
    """Both clients of one engine."""

    def __init__(self, engine: EmbeddedEngine[Engine]) -> None:
        self.engine = engine
        # The vendor's client has no way to close the HTTP client that it makes itself.
        self.http = httpx.Client(timeout=10)
        self.theirs = TrueFoundryGateway(
            base_url=engine.base_url, api_key=KEY, httpx_client=self.http
        )
        self.ours = AgentClient(base_url=engine.base_url, api_key=KEY, idle_timeout=10)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.http.close()
        self.ours.close()

    def they_say(self, prompt: str, **fields: Any) -> Reading:
        """Ask with the vendor's client."""
        # A field is left out, not None: the SDK would send None as null.
        request = AgentResponsesInlineAgent(
            model=MODEL, input=[AgentInputUserMessage(content=prompt)], **fields
        )
        return self.they_send(request)

    def they_send(self, request: AgentResponsesInlineAgent) -> Reading:
        """Send any request with the vendor's client."""
        return read(self.theirs.agents.responses.create(request=request))

    def we_say(self, prompt: str) -> Reading:
        """Ask with our client."""
        return read(
            self.ours.responses.stream(model=MODEL, input=[{"role": "user", "content": prompt}])
        )


def comparable(events: Iterable[Mapping[str, Any]]) -> Any:
    """Replace ids by numbers, in order of appearance, and leave times out."""
    numbers: dict[str, int] = {}

    def label(value: Any) -> Any:
        if isinstance(value, list):
            return [label(item) for item in cast("list[str]", value)]
        return numbers.setdefault(value, len(numbers))

    def clean(found: dict[str, Any]) -> dict[str, Any]:
        return {
            name: label(value) if name in IDS else value
            for name, value in found.items()
            if name not in TIMES
        }

    # Sorted, since models reorder properties and the order of appearance counts.
    return json.loads(json.dumps(list(events), sort_keys=True), object_hook=clean)


def their_fold(events: Iterable[Any]) -> list[EnrichedAssistantMessage]:
    """Fold deltas into messages with the vendor's own function, in the order they are finished."""
    finished: list[EnrichedAssistantMessage] = []
    growing: dict[str, EnrichedAssistantMessage] = {}
    for event in events:
        if not is_assistant_delta(event):
            continue
        message = merge_assistant_message(growing.pop(event.execution_id, None), event)
        if message.finish_reason is None:
            growing[event.execution_id] = message
        else:
            finished.append(message)
    assert not growing
    return finished
