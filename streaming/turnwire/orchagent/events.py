"""The events of a run as a stream shows them: typed where the document has them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple

from turnwire.redact import Secret
from turnwire_api.orchagent.events import STREAMS, Event, UnknownEvent
from turnwire_api.orchagent.unions import RUN_EVENT
from turnwire_api.runtime.events import EventTable, StreamSpec

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["SPEC", "RunEvent", "SignInPrompt", "sign_in_prompt"]


class RunEvent(UnknownEvent):
    """An event that ``openapi/orchagent.yaml`` does not describe: most of them.

    It is read like the others: ``event["type"]``, ``event.get("message")``, ``event.details``.
    The type is always there; it is "" for data that has none or is no JSON object.
    """

    __slots__ = ()

    def __getitem__(self, key: str) -> Any:
        # A loop over events asks each for its type, and what is no object has no members.
        return self.type if key == "type" else super().__getitem__(key)

    def get(self, key: str, default: Any = None) -> Any:
        """Return a member; the type is always there."""
        return self.type if key == "type" else super().get(key, default)


class _Table(EventTable[Event]):
    """Decodes the events of a run; what has no model becomes a ``RunEvent``."""

    __slots__ = ()

    def decode(self, data: str | bytes, event: str | None = None) -> Event | None:
        found = super().decode(data, event)
        if type(found) is not UnknownEvent:
            return found
        return RunEvent(
            found.type, found.raw, data=found.data, event=found.event, reason=found.reason
        )


_DOCUMENT: Final = STREAMS["streamRunEvents"]

SPEC: Final[StreamSpec[Event]] = StreamSpec(
    _Table(RUN_EVENT), terminal=_DOCUMENT.terminal, resume=_DOCUMENT.resume
)
"""How the stream of a run is read."""


class SignInPrompt(NamedTuple):
    """What a person is asked to do.

    Attributes:
        instruction: In words; "" if nothing is said.
        redirect_url: Where to sign in; None if the event does not say it.
    """

    instruction: str
    redirect_url: Secret | None


def sign_in_prompt(event: Any) -> SignInPrompt:
    """Find instruction and URL of an ``auth.required`` event.

    Where the server puts them is not known for sure: they are looked for in ``details``, then
    beside ``type``; the last resort for the instruction is ``message``.

    Args:
        event: The event, of a model or a mapping.

    Example:
        >>> details = {"redirect_url": "https://auth.example/start?state=1"}
        >>> sign_in_prompt({"type": "auth.required", "message": "Sign in.", "details": details})
        SignInPrompt(instruction='Sign in.', redirect_url=***)
    """
    url = next(_texts(event, "redirect_url"), None)
    said = next(_texts(event, "instruction"), None) or _text(event.get("message"))
    return SignInPrompt(said or "", None if url is None else Secret(url))


def _texts(event: Any, key: str) -> Iterator[str]:
    for place in (event.get("details"), event):
        # Details may be null, or anything else.
        if hasattr(place, "get") and (found := _text(place.get(key))):
            yield found


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) else None
