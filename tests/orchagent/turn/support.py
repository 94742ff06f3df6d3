"""Conversations with the embedded engine: one face for synchronous and asynchronous ones."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from both import AwaitableConversation
from orchagent.flavours import AwaitableOrchClient, maker
from turnwire.errors import InvalidRequest
from turnwire.events import OtherEvent, SignInRequired
from turnwire_api.runtime.model import plain

if TYPE_CHECKING:
    import httpx

TOKEN = "tk_0123456789abcdef"  # noqa: S105 - of no engine.
LOCAL = "http://engine.test"


def client_of(flavour: str, base_url: str, **options: Any) -> Any:
    """Return a client that keeps no token and does not try twice by itself."""
    usual: dict[str, Any] = {"token": TOKEN, "token_file": "no/such/file", "max_retries": 0}
    return maker(flavour)(base_url, **{**usual, **options})


def converse(client: Any, **config: Any) -> Any:
    """Return a conversation whose turns are awaited, with either client."""
    if isinstance(client, AwaitableOrchClient):
        return AwaitableConversation(client.client.conversation(**config))
    return client.conversation(**config)


class User:
    """Reads a turn, signs in and approves.

    Args:
        client: What approves.

    Attributes:
        events: What the turn brought.
        sign_ins: What the user was asked to do, each time.
        approved: How many calls the user approved.
    """

    def __init__(self, client: Any) -> None:
        self._client = client
        self.events: list[Any] = []
        self.sign_ins: list[Any] = []
        self.approved = 0

    async def read(self, turn: Any) -> Any:
        """Read a turn to its end and return its outcome."""
        async for event in turn:
            self.events.append(event)
            if isinstance(event, SignInRequired):
                self.sign_ins += event.sign_ins
                await turn.answer(turn.pending.signed_in())
            elif isinstance(event, OtherEvent) and event.native.type == "tool.waiting":
                self.approved += 1
                await self._approve(turn.run_id, plain(event.native.get("details")))
        return turn.outcome

    async def _approve(self, run_id: str, call: Any) -> None:
        names = call["args_keys"]
        await self._client.approvals.approve(run_id, call["tool"], call["server"], names)


async def refused(turn: Any, pending: Any) -> str:
    """Answer what cannot be answered; return why."""
    try:
        await turn.answer(pending)
    except InvalidRequest as error:
        return str(error)
    raise AssertionError("it was taken")


def kinds(events: list[Any]) -> list[str]:
    return [type(event).__name__ for event in events]


def requests_to(requests: list[httpx.Request], end: str) -> int:
    return sum(request.url.path.endswith(end) for request in requests)
