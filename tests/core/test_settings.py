"""How a client talks: base URL, key, time limits, headers, retries."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import turnwire
from core.support import CREATED, frame
from turnwire.errors import ConfigurationError, EventTooLarge, InvalidRequest
from turnwire.exchange import Request
from turnwire.retry import RetryPolicy
from turnwire.settings import Settings, checked_key
from turnwire_api.runtime.operation import Operation, RequestOptions
from turnwire_api.truefoundry.resources import RESPONSES_CANCEL, RESPONSES_STREAM

STREAM_BODY = {"body": {"model": "provider/model"}}
CANCEL_BODY = {"body": {"response_id": "acme.r1"}}


def make(
    settings: Settings | None = None,
    operation: Operation[Any] = RESPONSES_CANCEL,
    options: RequestOptions | None = None,
) -> Request:
    body = STREAM_BODY if operation is RESPONSES_STREAM else CANCEL_BODY
    return (settings or Settings("http://host/t")).request(operation, body, options)


@pytest.mark.parametrize(
    ("base_url", "url"),
    [
        ("http://host", "http://host/agent/responses/cancel"),
        ("http://host/", "http://host/agent/responses/cancel"),
        ("https://gateway.example/tenant", "https://gateway.example/tenant/agent/responses/cancel"),
        ("http://host/tenant/", "http://host/tenant/agent/responses/cancel"),
        ("http://host/tenant///", "http://host/tenant/agent/responses/cancel"),
        ("http://host/a/b/c", "http://host/a/b/c/agent/responses/cancel"),
        ("http://host:8080/t", "http://host:8080/t/agent/responses/cancel"),
        ("http://[::1]/t", "http://[::1]/t/agent/responses/cancel"),
        ("http://[::1]:8080/t", "http://[::1]:8080/t/agent/responses/cancel"),
        ("HTTPS://host/t", "HTTPS://host/t/agent/responses/cancel"),
        ("http://bücher.example/t", "http://bücher.example/t/agent/responses/cancel"),
        ("http://host/with%20space", "http://host/with%20space/agent/responses/cancel"),
    ],
)
def test_paths_are_joined_to_the_base_url_with_one_slash(base_url: str, url: str) -> None:
    request = make(Settings(base_url))

    assert request.arguments["url"] == url
    assert request.arguments["method"].upper() == "POST"
    assert request.label.partition(" ")[2].lower() == url.lower()


@pytest.mark.parametrize(
    "base_url",
    [
        "",
        "host",
        "host/t",
        "localhost:8000",
        "//host/t",
        "/t",
        "http:",
        "http://",
        "http:///t",
        "http://:8080",
        "ftp://host/t",
        "file:///t",
        "unix:///run/engine.sock",
        "http://me:hunter2hunter2@host/t",
        "http://hunter2hunter2@host/t",
        "http://@host/t",
        "http://me:hunter2/hunter2@host/t",
        "http://host/t?key=hunter2hunter2",
        "http://host/t?",
        "http://host?",
        "http://host/t#hunter2hunter2",
        "http://host/t#",
        "http://host:eighty/t",
        "http://host:99999/t",
        "http://host:0/t",
        "http://[::1/t",
        "http://[hunter2hunter2]/t",
        "http://ho st/t",
        " http://host/t",
        "http://host/t ",
        "http://host/t\n",
        "http://ho\nst/t",
        "http://host\t/t",
        "http://host/\x00t",
        "http://host/t\u2028",
        None,
        7,
        b"http://host/t",
    ],
)
def test_what_is_no_base_url_is_refused_at_once(base_url: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"^base_url ") as raised:
        Settings(base_url)

    assert "hunter2" not in str(raised.value)


@given(st.text(max_size=30) | st.text(max_size=20).map("http://".__add__))
def test_any_text_is_a_base_url_or_a_configuration_error(text: str) -> None:
    try:
        settings = Settings(text)
    except ConfigurationError:
        return
    assert settings.base_url == text.rstrip("/")
    assert make(settings).arguments["url"].endswith("/agent/responses/cancel")


@pytest.mark.parametrize("key", ["k", "sk-12345678", "a b", "~!@#$%^&*()_+", None])
def test_keys_that_a_header_can_carry(key: str | None) -> None:
    assert checked_key(key) == key


@pytest.mark.parametrize(
    ("key", "reason"),
    [
        ("", "is empty"),
        (" ", "characters or spaces"),
        ("sk-12345678\n", "characters or spaces"),
        ("sk-12345678\r\nx-evil: 1", "characters or spaces"),
        (" sk-12345678", "characters or spaces"),
        ("sk-12345678 ", "characters or spaces"),
        ("sk-12345678\t", "characters or spaces"),
        ("sk-\x0012345678", "characters or spaces"),
        ("sk-12345678\x7f", "characters or spaces"),
        ("sk-12345678\xa0", "characters or spaces"),
        ("sk-12345678ß", "characters or spaces"),
        ("sk-12345678…", "characters or spaces"),
        (b"sk-12345678", "not bytes"),
        (12345678, "not int"),
        (["sk-12345678"], "not list"),
    ],
)
def test_keys_that_no_header_can_carry(key: Any, reason: str) -> None:
    with pytest.raises(ConfigurationError, match=reason) as raised:
        checked_key(key)

    assert "12345678" not in repr(raised.value)


@pytest.mark.parametrize(
    ("own", "options", "call", "stream"),
    [
        ({}, {}, (10.0, 60.0, 60.0, 60.0), (10.0, 900.0, 60.0, 60.0)),
        ({"timeout": 5}, {}, (5, 5, 5, 5), (5, 900.0, 5, 5)),
        ({"timeout": 300}, {}, (10.0, 300, 300, 300), (10.0, 900.0, 300, 300)),
        ({"timeout": None}, {}, (10.0, None, None, None), (10.0, 900.0, None, None)),
        ({"idle_timeout": 30}, {}, (10.0, 60.0, 60.0, 60.0), (10.0, 30, 60.0, 60.0)),
        ({"idle_timeout": None}, {}, (10.0, 60.0, 60.0, 60.0), (10.0, None, 60.0, 60.0)),
        ({}, {"timeout": 5}, (5, 5, 5, 5), (5, 900.0, 5, 5)),
        ({}, {"timeout": None}, (10.0, None, None, None), (10.0, 900.0, None, None)),
        ({}, {"idle_timeout": 3}, (10.0, 60.0, 60.0, 60.0), (10.0, 3, 60.0, 60.0)),
        ({}, {"idle_timeout": None}, (10.0, 60.0, 60.0, 60.0), (10.0, None, 60.0, 60.0)),
        ({"timeout": 5}, {"timeout": None}, (10.0, None, None, None), (10.0, 900.0, None, None)),
        ({"timeout": None}, {"timeout": 7}, (7, 7, 7, 7), (7, 900.0, 7, 7)),
        ({"timeout": 5, "idle_timeout": 6}, {"max_retries": 1}, (5, 5, 5, 5), (5, 6, 5, 5)),
    ],
)
def test_time_limits_are_connect_read_write_and_pool(
    own: dict[str, Any], options: dict[str, Any], call: Any, stream: Any
) -> None:
    settings, chosen = Settings("http://host/t", **own), RequestOptions(**options)

    assert make(settings, RESPONSES_CANCEL, chosen).arguments["timeout"] == call
    assert make(settings, RESPONSES_STREAM, chosen).arguments["timeout"] == stream
    if not options:
        assert make(settings).arguments["timeout"] == call


@pytest.mark.parametrize(
    ("own", "options", "expected"),
    [(2, None, 2), (0, None, 0), (5, RequestOptions(), 5), (5, RequestOptions(max_retries=0), 0)],
)
def test_retries_are_the_clients_unless_the_call_has_its_own(
    own: int, options: RequestOptions | None, expected: int
) -> None:
    assert Settings("http://host", max_retries=own).policy(options) == RetryPolicy(expected)


def headers(request: Request) -> dict[str, str]:
    """Return the headers by lower-case name; no name may be there twice."""
    given = dict[str, str](request.arguments["headers"])
    lowered = {name.lower(): value for name, value in given.items()}
    assert len(lowered) == len(given)
    return lowered


def test_the_headers_of_a_call() -> None:
    assert headers(make()) == {
        "user-agent": f"turnwire/{turnwire.__version__}",
        "accept": "application/json",
        "content-type": "application/json",
    }


def test_the_headers_of_a_stream() -> None:
    assert headers(make(operation=RESPONSES_STREAM)) == {
        "user-agent": f"turnwire/{turnwire.__version__}",
        "accept": "text/event-stream",
        "accept-encoding": "identity",
        "content-type": "application/json",
    }


@pytest.mark.parametrize("spelling", [str.lower, str.upper, str.title])
def test_the_nearest_header_wins_however_it_is_spelt(spelling: Any) -> None:
    settings = Settings(
        "http://host", headers={"User-Agent": "app/1", spelling("x-team"): "client", "X-Only": "1"}
    )
    options = RequestOptions(headers={"x-Team": "call", spelling("accept"): "text/plain"})

    assert headers(make(settings))["x-team"] == "client"
    assert headers(make(settings, options=options)) == {
        "user-agent": "app/1",
        "accept": "text/plain",
        "content-type": "application/json",
        "x-team": "call",
        "x-only": "1",
    }


def test_a_request_leaves_the_settings_as_they_were() -> None:
    given = {"x-a": "1"}
    settings = Settings("http://host", headers=given)
    make(settings, options=RequestOptions(headers={"x-a": "2", "x-b": "3"}))

    assert settings.headers == given == {"x-a": "1"}


def test_what_a_request_is() -> None:
    call, stream = make(), make(operation=RESPONSES_STREAM)

    assert (call.streams, stream.streams) == (False, True)
    # Neither document nor server promises that a repetition does nothing.
    assert (call.idempotent, stream.idempotent) == (False, False)
    assert stream.label == "POST http://host/t/agent/responses"
    assert repr(stream) == f"<Request {stream.label}>"


def test_settings_show_neither_key_nor_headers() -> None:
    shown = repr(Settings("http://host", "sk-12345678", headers={"x-api-key": "sk-87654321"}))

    assert "sk-" not in shown
    assert "http://host" in shown


def test_a_reader_has_the_limit_of_its_client() -> None:
    settings = Settings("http://host", max_event_size=20)
    reader = settings.reader(RESPONSES_STREAM, make(operation=RESPONSES_STREAM))

    with pytest.raises(EventTooLarge):
        reader.feed(frame(CREATED))


@pytest.mark.parametrize("key", [None, "sk-12345678", lambda: "sk-12345678"])
def test_a_reader_is_made_with_any_kind_of_key(key: Any) -> None:
    settings = Settings("http://host", key)
    reader = settings.reader(RESPONSES_STREAM, make(operation=RESPONSES_STREAM))

    reader.feed(frame(CREATED))
    assert reader.next_event() is not None


def test_arguments_that_do_not_fit_are_named_and_not_sent() -> None:
    with pytest.raises(InvalidRequest, match=r"responses\.cancel: .*response_id.* is missing"):
        Settings("http://host").request(RESPONSES_CANCEL, {"body": {}}, None)
