"""What an engine's answers mean beyond HTTP, secret headers, and events from beside a stream."""

from __future__ import annotations

from typing import Any

import pytest

from core.support import LABEL, Reply, failed, run
from turnwire.dialect import Dialect
from turnwire.errors import ConfigurationError, Conflict, StatusError
from turnwire.exchange import Request
from turnwire.reader import EventReader, Missed, ResponseInfo
from turnwire.settings import Settings
from turnwire_api.runtime.operation import RequestOptions
from turnwire_api.truefoundry.events import STREAMS, TABLE, decode
from turnwire_api.truefoundry.resources import RESPONSES_CANCEL, RESPONSES_STREAM

SECRET = "assertion-of-a-tenant"  # noqa: S105 - of no tenant.


CANCEL = {"body": {"response_id": "r"}}


class Refused(StatusError):
    """What this engine says with a 200."""


class Busy(Conflict):
    """What this engine says with a 409."""


def meaning(status: int, body: bytes) -> type[StatusError] | None:
    if status == 200 and b"no" in body:
        return Refused
    return Busy if status == 409 else None


def request(**more: Any) -> Request:
    arguments: dict[str, Any] = {"method": "post", "headers": {}}
    return Request(LABEL, arguments, idempotent=False, error_type=meaning, **more)


def settings(**more: Any) -> Settings:
    return Settings(base_url="http://engine.test", key="key-0123456", **more)


def made(**options: Any) -> Request:
    return settings(**options).request(RESPONSES_CANCEL, CANCEL, None)


class TestDialect:
    def test_a_success_may_be_a_refusal(self) -> None:
        error = failed(Reply(200, {}, b'{"error": "no", "retryable": true}'), request())
        assert isinstance(error, Refused)
        assert (error.status, error.retryable) == (200, True)

    def test_a_success_is_one_otherwise(self) -> None:
        assert run(request(), [Reply(200, {}, b"yes")]).error is None

    def test_a_refusal_may_have_a_name_of_its_own(self) -> None:
        assert isinstance(failed(Reply(409), request()), Busy)
        assert type(failed(Reply(400), request())).__name__ == "BadRequest"

    def test_it_is_not_asked_of_a_stream(self) -> None:
        assert run(request(streams=True), [Reply(200, {}, b"no")]).error is None

    @pytest.mark.parametrize(
        ("said", "read"), [("true", True), ("false", False), ("1", None), ('"yes"', None)]
    )
    def test_whether_it_may_be_repeated(self, said: str, *, read: bool | None) -> None:
        body = f'{{"error": "x", "retryable": {said}}}'.encode()
        assert failed(Reply(400, {}, body)).retryable is read

    def test_what_is_slow_has_more_time(self) -> None:
        dialect = Dialect(slow={RESPONSES_CANCEL.name: 300.0})
        assert made(dialect=dialect).arguments["timeout"][1] == 300.0
        assert made(dialect=dialect, timeout=500.0).arguments["timeout"][1] == 500.0
        assert made(dialect=dialect, timeout=None).arguments["timeout"][1] is None
        own = RequestOptions(timeout=5.0)
        asked = settings(dialect=dialect).request(RESPONSES_CANCEL, CANCEL, own)
        assert asked.arguments["timeout"][1] == 5.0


class TestSecretHeaders:
    def test_they_are_sent_and_not_shown(self) -> None:
        whole = settings(secret_headers={"X-Assertion": SECRET})
        sent = made(secret_headers={"X-Assertion": SECRET})
        assert sent.arguments["headers"]["x-assertion"] == SECRET
        assert SECRET not in repr(whole)
        assert SECRET not in repr(sent)

    def test_no_error_quotes_them(self) -> None:
        echo = Reply(400, {"x-echo": SECRET}, f'{{"error": "bad {SECRET}"}}'.encode())
        error = failed(echo, request(secrets=(SECRET,)))
        assert error.body == {"error": "bad ***"}
        assert error.headers == {"x-echo": "***"}

    @pytest.mark.parametrize("value", ["", "two\nlines", "späße"])
    def test_what_no_header_can_carry(self, value: str) -> None:
        with pytest.raises(ConfigurationError):
            settings(secret_headers={"x-assertion": value})


@pytest.mark.parametrize("headers", [{"Idempotency-Key": "k"}, {"idempotency-key": "k"}])
def test_a_request_with_a_key_of_its_own_may_be_repeated(headers: dict[str, str]) -> None:
    operation = RESPONSES_STREAM
    arguments: dict[str, Any] = {"body": {"model": "m", "input": []}}
    plain = settings().request(operation, arguments, None)
    keyed = settings().request(operation, arguments, RequestOptions(headers=headers))
    assert (plain.idempotent, keyed.idempotent) == (False, True)


class TestMissed:
    def reader(self) -> EventReader[Any]:
        (spec,) = STREAMS.values()
        reader = EventReader(spec, request())
        reader.begin(ResponseInfo(200, {"content-type": "text/event-stream"}))
        return reader

    def test_they_come_before_what_follows(self) -> None:
        reader = self.reader()
        reader.feed(b'data: {"type":"a"}\n\ndata: {"type":"d"}\n\n')
        first: Any = reader.next_event()
        reader.insert(Missed([decode('{"type":"b"}'), decode('{"type":"c"}')]))
        rest: list[Any] = [reader.next_event() for _ in range(3)]
        assert [each.type for each in (first, *rest)] == ["a", "b", "c", "d"]
        assert (reader.events, reader.over) == (4, False)

    @pytest.mark.parametrize("number", [0, 1, 2])
    def test_they_may_be_all_there_is(self, number: int) -> None:
        reader = self.reader()
        reader.insert(Missed([decode('{"type":"b"}')] * number, over=True))
        for left in range(number, 0, -1):
            assert not reader.over, left
            assert reader.next_event() is not None
        assert reader.over
        assert reader.next_event() is None

    def test_an_end_among_them_is_the_end(self) -> None:
        reader = self.reader()
        done = TABLE.decode('{"type":"response.done","status":"done"}')
        reader.insert(Missed([done, decode('{"type":"b"}')]))
        reader.next_event()
        assert reader.over
