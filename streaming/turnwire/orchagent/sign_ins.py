"""The sign-ins that a run asks for: each is asked for once, and answered once. No I/O.

After a cut the server repeats every ``auth.required``. It is known again by what it says, but for
its timestamp; one that says the same as one before is another when it comes once more often.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, get_args
from urllib.parse import urlsplit

from attrs import define

from turnwire.agents import SignIn
from turnwire.decisions import Pending
from turnwire.errors import ConnectionFailed, InvalidRequest
from turnwire.orchagent.events import sign_in_prompt
from turnwire.orchagent.replay import fingerprint

if TYPE_CHECKING:
    from collections.abc import Iterable

    from turnwire.agents_json import Record
    from turnwire.errors import TurnwireError
    from turnwire.protocol import Call

__all__ = ["SignIns", "never_arrived", "sign_in_of"]

# "sent": the answer is on its way, or it is not known whether it arrived.
_State: TypeAlias = Literal["open", "sent", "done"]
_STATES: tuple[_State, ...] = get_args(_State)
_LINK = re.compile(r"https?://[^\s<>\"']+")


def sign_in_of(event: Any) -> SignIn:
    """Return what an ``auth.required`` event asks for.

    The URL is looked for in ``details``, then beside ``type``, then in the words of ``message``.

    Example:
        >>> event = {"type": "auth.required", "message": "Go to https://mail.example/login."}
        >>> sign_in = sign_in_of(event)
        >>> sign_in.server, sign_in.url
        ('mail.example', 'https://mail.example/login')
    """
    prompt = sign_in_prompt(event)
    url = str(prompt.redirect_url or "") or _link_in(event.get("message"))
    host = _host(url)
    return SignIn(server=host, name=host, url=url, instruction=prompt.instruction)


def _link_in(text: Any) -> str:
    found = _LINK.search(text) if isinstance(text, str) else None
    # A sentence may end with the link.
    return found.group().rstrip(".,;:!?)") if found else ""


def _host(url: str) -> str:
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""


@define(eq=False)
class _Asked:
    """One sign-in that was asked for.

    Attributes:
        digest: What the event said.
        state: What became of it.
        sign_in: What the user sees; None where another process was asked.
    """

    digest: str
    state: _State = "open"
    sign_in: SignIn | None = None


class SignIns:
    """What one run has asked for, in order."""

    def __init__(self) -> None:
        self._asked: list[_Asked] = []
        self._repeated: Counter[str] = Counter()
        # By the id of its request. A batch stops at the first that fails.
        self._sent: dict[int, tuple[Call, list[_Asked]]] = {}

    def opened(self) -> None:
        """A stream is opened, which begins anew."""
        self._repeated = Counter(each.digest for each in self._asked)

    def note(self, event: Any) -> SignIn | None:
        """Take note of an ``auth.required``; return what the user has to be shown, if anything."""
        found = fingerprint(event, ("message", "details", "instruction", "redirect_url")).hex()
        if self._repeated[found]:
            return self._known(found, event)
        asked = _Asked(found, sign_in=sign_in_of(event))
        self._asked.append(asked)
        return asked.sign_in

    def _known(self, found: str, event: Any) -> SignIn | None:
        again = [each for each in self._asked if each.digest == found]
        asked = again[len(again) - self._repeated[found]]
        self._repeated[found] -= 1
        if asked.state != "open" or asked.sign_in is not None:
            return None
        asked.sign_in = sign_in_of(event)
        return asked.sign_in

    @property
    def pending(self) -> Pending | None:
        """The sign-ins that wait for the user; None if none does."""
        if not self._asked:
            return None  # As a rule; and this is asked after each event.
        # What another process was shown comes again with the replay, and then has its URL.
        shown = [each for each in self._of("open") if each.sign_in is not None]
        return Pending(sign_ins=_shown(shown)) if shown else None

    @property
    def unconfirmed(self) -> Pending | None:
        """Those of which it is not known whether the server was told that they are done."""
        found = self._of("sent")
        return Pending(sign_ins=_shown(found)).signed_in() if found else None

    @property
    def everything_open(self) -> Pending:
        """What is open, with what another process was shown: that has no URL here."""
        return Pending(sign_ins=_shown(self._of("open")))

    def _of(self, state: _State) -> list[_Asked]:
        return [each for each in self._asked if each.state == state]

    def answer(self, pending: Pending, make: Any) -> list[Call]:
        """Return the requests that tell the server: one for each sign-in.

        Args:
            pending: What the user finished; all of it must be open.
            make: Makes one request.

        Raises:
            InvalidRequest: Something is not open.
        """
        if not pending.is_signed_in:
            raise InvalidRequest("nothing is decided: use pending.signed_in()")
        shown = {id(each.sign_in): each for each in self._of("open")}
        if not all(id(sign_in) in shown for sign_in in pending.sign_ins):
            raise InvalidRequest("a sign-in is not open any more: it was answered, once is enough")
        return self._send([shown[id(sign_in)] for sign_in in pending.sign_ins], make)

    def answer_next(self, make: Any) -> Call | None:
        """Return the request for the first that is open; None: nothing is."""
        calls = self._send(self._of("open")[:1], make)
        return calls[0] if calls else None

    def _send(self, batch: list[_Asked], make: Any) -> list[Call]:
        calls: list[Call] = []
        for number, asked in enumerate(batch):
            asked.state = "sent"
            call = make()
            self._sent[id(call)] = call, batch[number:]
            calls.append(call)
        return calls

    def answered(self, call: Call) -> None:
        """The server took note."""
        if id(call) in self._sent:
            _, batch = self._sent.pop(id(call))
            batch[0].state = "done"

    def refused(self, call: Call, error: TurnwireError, *, told: bool) -> None:
        """A request failed, and those after it in its batch were not sent.

        Args:
            call: The request.
            error: Why.
            told: The server says that nothing waits.
        """
        _, batch = self._sent.pop(id(call), (call, []))
        for asked in batch[1:]:
            asked.state = "open"
        if batch and told:
            batch[0].state = "done"
        elif batch and never_arrived(error):
            batch[0].state = "open"

    def settle(self) -> None:
        """The run went on: what was on its way has arrived."""
        for asked in self._asked:
            if asked.state == "sent":
                asked.state = "done"

    def dump(self) -> list[dict[str, str]]:
        """Return JSON data, without a URL or an instruction."""
        return [{"digest": each.digest, "state": each.state} for each in self._asked]

    def load(self, records: Iterable[Record]) -> None:
        """Take up what ``dump`` returned.

        Raises:
            ValueError: The data is malformed.
        """
        for record in records:
            state = record.string("state")
            if state not in _STATES:
                raise record.error(f"unknown state {state!r}")
            self._asked.append(_Asked(record.string("digest"), state))


def _shown(asked: list[_Asked]) -> tuple[SignIn, ...]:
    return tuple(each.sign_in or SignIn(server="", name="", url="") for each in asked)


def never_arrived(error: TurnwireError) -> bool:
    """Tell whether a request that is not idempotent has certainly done nothing."""
    return not error.sent if isinstance(error, ConnectionFailed) else error.retry_safe
