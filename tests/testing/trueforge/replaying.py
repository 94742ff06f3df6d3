"""Send recorded requests to an embedded engine, and compare the answers with the recorded ones.

Ids and times are other ones each time. An id is learnt where it first stands in both answers, and
from then on it must be the same one everywhere: in answers, and in the requests that name it.
"""

import json
import re
from collections import defaultdict
from contextlib import ExitStack, closing
from typing import Any, TypeAlias, TypeGuard

import httpx
import pytest
from attrs import define, field

from testing.trueforge.support import NOTES, Api, Json, Message, Opened, read_messages, until
from trueforge.recordings import Exchange, exchanges, messages, refusals
from turnwire_compiler.documents import is_array, is_object

EXCHANGES = {each.name: each for each in (*exchanges(), *refusals())}

_ULID = r"[0-9a-hjkmnp-tv-z]{26}(?:\.local)?"
_UUID = r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
_ID = re.compile(rf"{_ULID}|{_UUID}|call_\d{{4}}|eyJ[\w-]+")
_TIMES = frozenset({"created_at", "updated_at", "completed_at"})
_PREFIX = "/api/v1"


Reading: TypeAlias = tuple[Opened, ExitStack]
"""A stream, and what closes it."""


@define(eq=False)
class Replay:
    """One sequence of requests against one engine.

    Attributes:
        api: The engine.
        specs: Agents of recorded sessions that have not the usual one.
        tokens: Tokens by the name of the exchange, where the recorded one was stripped.
    """

    api: Api
    specs: dict[str, Json] = field(factory=dict[str, Json])
    tokens: dict[str, str] = field(factory=dict[str, str])
    ids: dict[str, str] = field(factory=dict[str, str])
    _open: dict[str, Reading] = field(factory=dict[str, "Reading"])

    def send(self, name: str) -> None:
        """Send a recorded request and compare the whole answer."""
        exchange = EXCHANGES[name]
        match exchange.response.get("end"):
            case "client dropped the connection":
                self.open(name, _count(exchange))
                self.drop(name)
                return
            case "client read timeout":
                self._wait_in_vain(exchange)
                return
            case _:
                pass
        response = self.api.http.send(self._request(exchange))
        self._compare_head(exchange, response)
        if "body_file" in exchange.response:
            self._compare_events(exchange, read_messages(response.content))
        elif "body" in exchange.response:
            self._compare_bodies(exchange, response.json())
        else:
            assert response.content == b""

    def open(self, name: str, count: int) -> None:
        """Send a recorded request and read so many messages of its stream."""
        exchange = EXCHANGES[name]
        stack = ExitStack()
        sent = self.api.http.send(self._request(exchange), stream=True)
        response = stack.enter_context(closing(sent))
        self._compare_head(exchange, response)
        opened = Opened(response)
        self._learn_events(exchange, opened.read(count))
        self._open[name] = (opened, stack)

    def finish(self, name: str, *, counted: bool = True, broken: bool = False) -> None:
        """Read an opened stream to its end and compare it.

        Args:
            name: The exchange.
            counted: Whether as many deltas must have come; it is a matter of time where the
                stream was cut.
            broken: Whether the connection broke.
        """
        opened, stack = self._open.pop(name)
        with stack:
            try:
                found = opened.rest()
                assert not broken
            except httpx.RemoteProtocolError:
                assert broken
                found = read_messages(opened.body)
        self._compare_events(EXCHANGES[name], found, counted=counted)

    def drop(self, name: str) -> None:
        """Close an opened stream; what was read is as much as was recorded."""
        opened, stack = self._open.pop(name)
        count = _count(EXCHANGES[name])
        with stack:
            self._compare_events(EXCHANGES[name], read_messages(opened.body)[:count])

    def say(self, session: str, text: str, turn: str = "", call: str = "") -> None:
        """Create a turn whose request was not recorded, but whose ids are named later.

        Args:
            session: The recorded session.
            text: The user message.
            turn: The recorded turn.
            call: The recorded tool call that waits.
        """
        events = self.api.say(self.session(session), text)
        self.ids[turn] = events[0]["turn_id"]
        if call:
            self.ids[call] = events[-1]["state"]["required_actions"][0]["tool_calls"][0]["id"]

    def begin(self, session: str, text: str, turn: str) -> None:
        """Create a turn whose request was not recorded, and do not wait for it."""
        self.ids[turn] = self.api.begin(self.session(session), text)

    def session(self, recorded: str) -> str:
        """Return the session that stands for a recorded one."""
        if recorded not in self.ids:
            self.ids[recorded] = self.api.session(self.specs.get(recorded, NOTES))
        return self.ids[recorded]

    def settle(self) -> None:
        """Wait until nothing runs any more."""
        until(lambda: self.api.engine.running == 0)

    def _wait_in_vain(self, exchange: Exchange) -> None:
        request = self._request(exchange)
        request.extensions["timeout"] = httpx.Timeout(0.3).as_dict()
        with closing(self.api.http.send(request, stream=True)) as response:
            self._compare_head(exchange, response)
            with pytest.raises(httpx.ReadTimeout):
                response.read()

    def _request(self, exchange: Exchange) -> httpx.Request:
        request = exchange.request
        found = re.match(rf"{_PREFIX}/sessions/({_ULID})", request["path"])
        if found is not None:
            self.session(found[1])
        headers = {name: self._put(value) for name, value in request["headers"].items()}
        if (token := self.tokens.get(exchange.name)) is not None:
            scheme = headers["Authorization"].partition(" ")[0]
            headers["Authorization"] = f"{scheme} {token}"
        url = self.api.server.base_url + self._put(request["path"])
        content = self._content(request)
        return self.api.http.build_request(request["method"], url, content=content, headers=headers)

    def _content(self, request: Json) -> bytes | None:
        if request.get("body") is not None:
            return self._put(json.dumps(request["body"])).encode()
        if "body_text" in request:
            return self._put(request["body_text"]).encode()
        size = re.search(r"raw body of (\d+) bytes", request.get("body_note", ""))
        return None if size is None else b" " * int(size[1])

    def _put(self, text: str) -> str:
        return _ID.sub(lambda found: self.ids.get(found[0], found[0]), text)

    def _compare_head(self, exchange: Exchange, response: httpx.Response) -> None:
        expected = exchange.response["status"]
        assert response.status_code == expected, (exchange.name, response.status_code)
        recorded, actual = exchange.headers, response.headers
        for name in ("content-type", "transfer-encoding", "cache-control"):
            assert actual.get(name) == recorded.get(name), (exchange.name, name)

    def _compare_bodies(self, exchange: Exchange, actual: Any) -> None:
        recorded = exchange.response["body"]
        self._learn(recorded, actual)
        assert _timeless(actual) == self._expected(recorded), exchange.name

    def _compare_events(
        self, exchange: Exchange, actual: list[Message], *, counted: bool = True
    ) -> None:
        recorded = self._learn_events(exchange, actual)
        if counted:
            assert [each.number for each in actual] == [each.number for each in recorded]
        found, wanted = _by_thread(actual), _by_thread(recorded, self.ids)
        assert list(found) == list(wanted), exchange.name
        for thread, events in wanted.items():
            mine = [_timeless(each) for each in found[thread] if counted or _is_kept(each)]
            theirs = [self._expected(each) for each in events if counted or _is_kept(each)]
            assert mine == theirs, (exchange.name, thread)

    def _learn_events(self, exchange: Exchange, actual: list[Message]) -> list[Message]:
        recorded = [Message(*each) for each in messages(exchange.stream)]
        # Threads are named first: what they do comes in any order.
        for one, other in zip(_created(recorded), _created(actual), strict=False):
            self.ids[one["thread_id"]] = other["thread_id"]
        found, wanted = _by_thread(actual), _by_thread(recorded, self.ids)
        for (thread, mine), (name, theirs) in zip(found.items(), wanted.items(), strict=False):
            if name not in found:
                self.ids[name] = thread
            self._learn(_telling(wanted.get(thread, theirs)), _telling(mine))
        return recorded

    def _learn(self, recorded: Any, actual: Any) -> None:
        if is_object(recorded) and is_object(actual):
            for name in recorded.keys() & actual.keys():
                self._learn(recorded[name], actual[name])
        elif is_array(recorded) and is_array(actual):
            for theirs, mine in zip(recorded, actual, strict=False):
                self._learn(theirs, mine)
        elif _is_id(recorded) and _is_id(actual):
            self.ids.setdefault(recorded, actual)

    def _expected(self, recorded: Any) -> Any:
        return _timeless(json.loads(self._put(json.dumps(recorded, ensure_ascii=False))))


def _count(exchange: Exchange) -> int:
    return len(messages(exchange.stream))


def _created(events: list[Message]) -> list[Json]:
    return [each.data for each in events if each.data["type"] == "thread.created"]


def _by_thread(events: list[Message], ids: dict[str, str] | None = None) -> dict[str, list[Json]]:
    found: dict[str, list[Json]] = defaultdict(list)
    for event in events:
        # What is said of the whole turn stands between what the main thread says.
        thread = event.data["thread_id"] or "main"
        found[(ids or {}).get(thread, thread)].append(event.data)
    return found


def _is_kept(event: Json) -> bool:
    return bool(event["type"] != "model.message.delta")


def _is_id(value: Any) -> TypeGuard[str]:
    return isinstance(value, str) and _ID.fullmatch(value) is not None


def _telling(events: list[Json]) -> list[Json]:
    return [each for each in events if _is_kept(each) or "tool_calls" in each]


def _timeless(value: Any) -> Any:
    if is_object(value):
        return {
            name: "(time)" if name in _TIMES else _timeless(item)
            for name, item in value.items()
            if name != "auth_url"
        }
    if is_array(value):
        return [_timeless(item) for item in value]
    return value
