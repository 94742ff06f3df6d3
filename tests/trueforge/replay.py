"""A TrueForge server that plays recorded turns, and whose streams can be cut. No sockets.

It answers what a turn asks: turns are created, subscribed to, read, listed and cancelled. Each
plays a recording, byte for byte. What goes wrong is set before.
"""

from __future__ import annotations

import json
import re
from collections import deque
from copy import copy
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any, Literal

import httpx
from attrs import frozen

from cuts.cut import Kind
from cuts.wire import EVENT_STREAM, Body
from trueforge.recordings import Exchange, messages, streams

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

BASE_URL = "http://trueforge.test"
SESSION = "session-1"

_ONE = re.compile(r"/api/v1/sessions/[^/]+/turns/(?P<turn>[^/]+)(?P<rest>/\w+)?")


class Take:
    """One recorded turn, seen from its start to its end."""

    def __init__(self, exchange: Exchange) -> None:
        self.name = exchange.name
        self.body: dict[str, Any] = exchange.request.get("body") or {}
        self.stream = exchange.stream
        self.messages = messages(exchange.stream)
        self.input: Any = self.messages[0].data.get("input", []) if self.messages else []

    def sent(self, items: Any) -> Take:
        """Return the same turn with another input in the lists."""
        twin = copy(self)
        twin.input = items
        return twin

    @property
    def turn_id(self) -> str:
        return str(self.messages[0].data["turn_id"])

    @property
    def state(self) -> dict[str, Any]:
        """How the turn ended."""
        state: dict[str, Any] = self.messages[-1].data["state"]
        return state

    @property
    def is_whole(self) -> bool:
        kinds = [message.data["type"] for message in self.messages]
        return bool(kinds) and kinds[0] == "turn.created" and kinds[-1] == "turn.done"

    def __repr__(self) -> str:
        return self.name

    @cached_property
    def blocks(self) -> list[bytes]:
        """The messages of the stream as they were sent."""
        return [block + b"\n\n" for block in self.stream.split(b"\n\n")[:-1]]

    @cached_property
    def stored(self) -> list[dict[str, Any]]:
        """What the server keeps of the turn: messages joined, reasoning and open ones left out."""
        rows: list[dict[str, Any]] = []
        drafts: dict[str, dict[str, Any]] = {}
        for _, data in self.messages:
            if data["type"] == "model.message":
                drafts[data["id"]] = dict(data)
                rows.append(drafts[data["id"]])
            elif data["type"] == "model.message.delta":
                _join(drafts[data["id"]], data)
            else:
                rows.append(data)
        whole = {key for key, draft in drafts.items() if "finish_reason" in draft}
        return [row for row in rows if row["id"] in whole or row["id"] not in drafts]


def _join(draft: dict[str, Any], piece: dict[str, Any]) -> None:
    if piece.get("content"):
        draft["content"] = draft.get("content", "") + piece["content"]
    for part in piece.get("tool_calls") or ():
        calls = draft.setdefault("tool_calls", [])
        if part["index"] == len(calls):
            call = {key: value for key, value in part.items() if key != "index"}
            calls.append({**call, "function": dict(part["function"])})
        else:
            calls[part["index"]]["function"]["arguments"] += part["function"]["arguments"]
    for key in ("finish_reason", "usage"):
        if piece.get(key):
            draft[key] = piece[key]


@lru_cache
def takes() -> dict[str, Take]:
    """Return the turns that were recorded from their creation to their end, by name."""
    found = [Take(exchange) for exchange in streams() if exchange.request["method"] == "POST"]
    return {take.name: take for take in found if take.is_whole}


@frozen
class Cut:
    """Where and how one stream ends too early.

    Args:
        after: So many bytes of the stream are sent.
        how: In which way.
    """

    after: int
    how: Kind = Kind.RESET


class _Body(Body):
    def __init__(self, content: bytes, cut: Cut | None) -> None:
        self._content = content if cut is None else content[: cut.after]
        self._cut = cut

    def __iter__(self) -> Iterator[bytes]:
        yield self._content
        match self._cut:
            case Cut(how=Kind.RESET):
                raise httpx.RemoteProtocolError("peer closed connection")
            case Cut(how=Kind.STALL):
                raise httpx.ReadTimeout("silence")
            case _:
                pass


class Replay:
    """One session on a server.

    Args:
        script: The turns that are created, one after the other.
        cuts: What happens to the streams, one after the other; None: nothing.
        running: How often a turn is found running before it is found over; None: as long as its
            stream was not sent to its end.
        lost: What becomes of the requests that create turns: ``arrives`` and ``vanishes`` leave
            them without an answer; None: they are answered.
        faults: Answers instead of the regular ones, by method and path's end, each used once.
        gone: The live streams are gone: subscribing is answered with 412.
        page: Entries in a page of a list.
        missing: Numbers that no stream has.
        edit: Messages that are sent in another form, once, by their numbers.
        before: Events that the session had before, oldest first, as its list has them.

    Attributes:
        requests: Method, path and body of each request.
        turns: The turns that were created.
    """

    def __init__(
        self,
        script: Iterable[Take],
        *,
        cuts: Iterable[Cut | None] = (),
        running: int | None = None,
        lost: Iterable[Literal["arrives", "vanishes"] | None] = (),
        faults: Mapping[tuple[str, str], list[Any]] | None = None,
        gone: bool = False,
        page: int = 100,
        missing: Collection[int] = (),
        edit: Mapping[int, bytes] | None = None,
        before: Iterable[Any] = (),
    ) -> None:
        self.script = deque(script)
        self.cuts = deque(cuts)
        self.running = running
        self.lost = deque(lost)
        self.faults = dict(faults or {})
        self.gone = gone
        self.page = page
        self.missing = missing
        self.edit = dict(edit or {})
        self.before = list(before)
        self.requests: list[tuple[str, str, Any]] = []
        self.turns: list[Take] = []
        self._ended: set[str] = set()

    def client(self) -> httpx.Client:
        return httpx.Client(transport=httpx.MockTransport(self.handle))

    def async_client(self) -> httpx.AsyncClient:
        return httpx.AsyncClient(transport=httpx.MockTransport(self.handle))

    @property
    def creates(self) -> list[Any]:
        """The bodies of the requests that created turns."""
        return [body for method, path, body in self.requests if _creates(method, path)]

    def asked(self, end: str) -> int:
        """Return how many requests there were to paths with this end."""
        return sum(path.partition("?")[0].endswith(end) for _, path, _ in self.requests)

    def handle(self, request: httpx.Request) -> httpx.Response:
        path, method = request.url.path, request.method
        body = json.loads(request.content) if request.content else None
        self.requests.append((method, request.url.raw_path.decode(), body))
        for (verb, end), answers in self.faults.items():
            if verb == method and path.endswith(end) and answers:
                answer = answers.pop(0)
                if isinstance(answer, Exception):
                    raise answer
                status, content = answer
                return httpx.Response(status, json=content)
        return self._answer(request, method, path)

    def _answer(self, request: httpx.Request, method: str, path: str) -> httpx.Response:
        if method == "POST":
            return self._post(path)
        if (one := _ONE.fullmatch(path)) is not None:
            return self._one(request, self._take(one["turn"]), one["rest"])
        if path.endswith("/turns"):
            return self._paged(request, [self._turn(take) for take in self.turns])
        told = [(take.turn_id, row) for take in self.turns for row in take.stored]
        rows = [{"turn_id": turn_id, "event": row} for turn_id, row in told]
        return self._paged(request, [*self.before, *rows][::-1])

    def _post(self, path: str) -> httpx.Response:
        if path.endswith("/sessions"):
            return httpx.Response(201, json={"data": _session()})
        return self._create() if path.endswith("/turns") else httpx.Response(200, json={})

    def _one(self, request: httpx.Request, take: Take, rest: str | None) -> httpx.Response:
        if rest == "/subscribe":
            return self._subscribe(request, take)
        if rest == "/events":
            return self._paged(request, take.stored)
        turn = self._turn(take)
        if self.running:
            self.running -= 1
        return httpx.Response(200, json={"data": turn})

    def _take(self, turn_id: str) -> Take:
        return next(take for take in self.turns if take.turn_id == turn_id)

    def _create(self) -> httpx.Response:
        lost = self.lost.popleft() if self.lost else None
        if lost == "vanishes":
            raise httpx.ReadError("the connection was closed")
        take = self.script.popleft()
        self.turns.append(take)
        if lost == "arrives":
            raise httpx.ReadError("the connection was closed")
        return self._stream(take, 0)

    def _subscribe(self, request: httpx.Request, take: Take) -> httpx.Response:
        after = int(request.url.params.get("after_sequence_number", "0"))
        assert after < len(take.messages), "behind the end of a turn that is over there is silence"
        if self.gone:
            return httpx.Response(412, json={"error": {"message": "stream does not exist anymore"}})
        return self._stream(take, after)

    def _stream(self, take: Take, after: int) -> httpx.Response:
        numbered = list(enumerate(take.blocks, start=1))[after:]
        there = [(number, block) for number, block in numbered if number not in self.missing]
        content = b"".join(self.edit.pop(number, block) for number, block in there)
        cut = self.cuts.popleft() if self.cuts else None
        if cut is None:
            self._ended.add(take.turn_id)
        return httpx.Response(200, headers=EVENT_STREAM, stream=_Body(content, cut))

    def _turn(self, take: Take) -> dict[str, Any]:
        over = take.turn_id in self._ended if self.running is None else self.running == 0
        created = take.messages[0].data
        turn = {
            "id": take.turn_id,
            "session_id": SESSION,
            "previous_turn_id": created["previous_turn_id"],
            "created_at": created["created_at"],
            "state": take.state if over else {"status": "running"},
        }
        return {**turn, "input": take.input} if take.input else turn

    def _paged(self, request: httpx.Request, rows: list[Any]) -> httpx.Response:
        start = int(request.url.params.get("page_token", "0"))
        size = min(self.page, int(request.url.params.get("limit", "100")))
        end = start + size
        pagination: dict[str, Any] = {"limit": size}
        if end < len(rows):
            pagination["next_page_token"] = str(end)
        return httpx.Response(200, json={"data": rows[start:end], "pagination": pagination})


def _creates(method: str, path: str) -> bool:
    return method == "POST" and path.partition("?")[0].endswith("/turns")


def _session() -> dict[str, Any]:
    return {
        "id": SESSION,
        "agent": {"spec": {"model": {"name": "m"}}},
        "created_at": "2026-11-20T22:00:00.000Z",
        "updated_at": "2026-11-20T22:00:00.000Z",
    }
