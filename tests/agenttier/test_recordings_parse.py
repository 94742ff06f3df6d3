"""Recorded exchanges with a Router: the document describes them, and all that is in them.

Each file of tests/data/agenttier/recordings is a request and its response; the README beside them
says what it shows.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, TypeGuard
from urllib.parse import parse_qsl, unquote, urlsplit

import httpx
import pytest

from turnwire.settings import Settings
from turnwire.sse import Comment, Decoder, ServerSentEvent
from turnwire_api.agenttier import events, models, resources
from turnwire_api.runtime.model import Model, plain
from turnwire_api.runtime.operation import Operation, RequestOptions

if TYPE_CHECKING:
    from collections.abc import Iterator

DATA = Path(__file__).parents[1] / "data" / "agenttier" / "recordings"
NAMES = sorted(path.stem for path in DATA.glob("*.json"))
STREAMED = sorted(path.stem for path in DATA.glob("*.sse"))
# No such route: what the Router says then is not JSON.
NO_ROUTE = ["41-unknown-path", "42-wrong-method"]
ROUTED = [name for name in NAMES if name not in NO_ROUTE]
# The Router refused these for what is missing. Here nothing is sent.
INCOMPLETE = {
    "11-create-noname": "'name' is missing",
    "52-bulk": "'name' is missing",
    "82-webhook-create": "'eventTypes' is missing",
}
# The recording does not have the body of the request.
UPLOADED = {"46-files-write": b"hello\n"}

OPERATIONS: list[Operation[Any]] = [
    value for name in resources.__all__ if isinstance(value := getattr(resources, name), Operation)
]


class Exchange(NamedTuple):
    """A recorded request and response, and the call that it is of."""

    operation: Operation[Any]
    arguments: dict[str, Any]
    request: dict[str, Any]
    response: httpx.Response


def recorded(name: str) -> Exchange:
    file: dict[str, Any] = json.loads((DATA / f"{name}.json").read_text(encoding="utf-8"))
    request, response = file["request"], file["response"]
    url = urlsplit(str(request["path"]))
    operation, arguments = matched(request["method"], url.path)
    arguments.update(parse_qsl(url.query))
    body = UPLOADED.get(name, request.get("json", request.get("body")))
    if body is not None:
        arguments["body"] = body
    chunks = response.get("body_file")
    content = (DATA / chunks).read_bytes() if chunks else response["body"].encode()
    # The transfer is over: the body is whole.
    headers = {k: v for k, v in response["headers"].items() if k != "transfer-encoding"}
    answer = httpx.Response(response["status"], headers=headers, content=content)
    return Exchange(operation, arguments, request, answer)


def matched(method: str, path: str) -> tuple[Operation[Any], dict[str, Any]]:
    """Find the operation of a request, of several the one with the fewest parameters."""
    for operation in sorted(OPERATIONS, key=lambda each: each.path.count("{")):
        found = re.fullmatch(re.sub(r"\{(\w+)\}", _group, operation.path), path)
        if found and operation.method == method:
            return operation, {_snake(k): unquote(v) for k, v in found.groupdict().items()}
    raise LookupError(f"{method} {path}")


def _group(parameter: re.Match[str]) -> str:
    # The path of a file is the one that has slashes.
    inside = ".+" if parameter[1] == "path" else "[^/]+"
    return f"(?P<{parameter[1]}>{inside})"


def _snake(name: str) -> str:
    return re.sub("([A-Z])", r"_\1", name).lower()


def undescribed(value: Any) -> Iterator[str]:
    """Yield the properties that the document does not have, wherever they are in a value."""
    if isinstance(value, Model):
        # A model without properties of its own is for any.
        if value.wire_names:
            yield from (f"{type(value).__name__}.{key}" for key in value.additional_properties)
        for key in value:
            yield from undescribed(value[key])
    elif _is_array(value):
        for item in value:
            yield from undescribed(item)


def _is_array(value: object) -> TypeGuard[list[Any]]:
    return isinstance(value, list)


def test_the_recordings_are_all_there() -> None:
    assert (len(NAMES), len(STREAMED)) == (88, 12)


@pytest.mark.parametrize("name", NO_ROUTE)
def test_what_is_no_route_is_no_operation(name: str) -> None:
    request = json.loads((DATA / f"{name}.json").read_text(encoding="utf-8"))["request"]
    with pytest.raises(LookupError):
        matched(request["method"], request["path"])


class TestRequests:
    @pytest.mark.parametrize("name", [name for name in ROUTED if name not in INCOMPLETE])
    def test_are_made_as_they_were_sent(self, name: str) -> None:
        call = recorded(name)
        made = call.operation.request(call.arguments, {})
        sent = httpx.URL(call.request["path"])
        assert made["method"].upper() == call.request["method"]
        # What is escaped more than it was is the same when it is read.
        assert unquote(made["url"]) == sent.path
        assert httpx.QueryParams(made.get("params")) == sent.params
        assert made.get("json") == call.request.get("json")
        content = UPLOADED.get(name, call.request.get("body", "").encode())
        assert made.get("content", b"") == content

    @pytest.mark.parametrize(
        "name",
        [n for n in ROUTED if n not in INCOMPLETE and recorded(n).response.status_code == 200],
    )
    def test_ask_for_what_comes(self, name: str) -> None:
        call = recorded(name)
        request = Settings("https://router.test").request(call.operation, call.arguments, None)
        accept = request.arguments["headers"]["accept"]
        assert call.response.headers["content-type"] == accept

    @pytest.mark.parametrize(
        ("body", "own", "sent"),
        [
            ({"prompt": "hi"}, {}, "application/json"),
            ("hi", {}, "text/plain; charset=utf-8"),
            (b"hi", {}, "application/octet-stream"),
            (b"<hi/>", {"Content-Type": "application/xml"}, "application/xml"),
        ],
    )
    def test_of_a_run_have_the_type_of_the_input(
        self, body: object, own: dict[str, str], sent: str
    ) -> None:
        arguments = {"sandbox_id": "demo", "body": body}
        options = RequestOptions(headers=own)
        settings = Settings("https://router.test")
        request = settings.request(resources.AGENT_INVOKE, arguments, options)
        assert request.arguments["headers"]["content-type"] == sent
        assert request.arguments["headers"]["accept"] == "text/event-stream"

    @pytest.mark.parametrize(("name", "message"), INCOMPLETE.items())
    def test_that_are_incomplete_are_not_made(self, name: str, message: str) -> None:
        call = recorded(name)
        with pytest.raises(ValueError, match=message):
            call.operation.request(call.arguments, {})


class TestAnswers:
    @pytest.mark.parametrize(
        "name",
        [n for n in ROUTED if n not in STREAMED and recorded(n).response.is_success],
    )
    def test_mean_the_same_when_they_are_read(self, name: str) -> None:
        operation, _, _, response = recorded(name)
        value = operation.parse(response)
        assert plain(value) == told(operation, response)
        assert list(undescribed(value)) == []

    @pytest.mark.parametrize("name", [n for n in ROUTED if recorded(n).response.is_error])
    def test_that_refuse_are_described_too(self, name: str) -> None:
        response = recorded(name).response
        operation: Any = recorded(name).operation
        endpoint = operation._load(operation._endpoint)
        error = endpoint._parse_response(client=None, response=response)
        assert type(error) is models.Error
        assert error.to_dict() == response.json()
        assert list(undescribed(error)) == []

    def test_that_are_shown_once_are_secret(self) -> None:
        for name, secret in (("60-share-link", "token"), ("63-api-key-create", "key")):
            operation, _, _, response = recorded(name)
            value = operation.parse(response)
            assert value[secret] == "REDACTED"
            assert "REDACTED" not in repr(value) + str(value)


def told(operation: Operation[Any], response: httpx.Response) -> Any:
    """Return what an answer says, read by hand."""
    if response.status_code == 204:
        return None
    if response.headers["content-type"] != "application/json":
        return response.content
    whole = response.json()
    return whole if operation.unwrap is None else whole[operation.unwrap]


class TestStreams:
    def read(self, name: str) -> list[Any]:
        operation, _, _, response = recorded(name)
        table = operation.stream_spec().table
        found: list[Any] = []
        for item in Decoder().feed(response.content):
            if isinstance(item, ServerSentEvent):
                event: Any = table.decode(item.data, item.event)
                assert type(event) is not events.UnknownEvent
                assert event.type == item.event
                assert event.to_dict() == json.loads(item.data)
                assert list(undescribed(event)) == []
                found.append(event)
        return found

    @pytest.mark.parametrize("name", STREAMED)
    def test_have_no_unknown_event_and_end_once(self, name: str) -> None:
        spec = recorded(name).operation.stream_spec()
        *before, last = self.read(name)
        assert last.type in spec.terminal
        assert not spec.terminal & {event.type for event in before}

    @pytest.mark.parametrize("name", [name for name in STREAMED if "invoke" in name])
    def test_of_a_run_name_it(self, name: str) -> None:
        first, *_, last = self.read(name)
        run_id = recorded(name).operation.stream_spec().run_id
        assert run_id == "invokeId"
        assert first[run_id] == first.invoke_id == last.invoke_id

    def test_keep_what_other_readers_take_for_the_end_of_a_line(self) -> None:
        lines = [event.data for event in self.read("26-invoke") if event.type == "log"]
        assert "ends\u0085nel" in lines
        assert "step 0 <ok> & café" in lines

    def test_are_kept_alive_as_often_as_is_promised(self) -> None:
        operation, _, _, response = recorded("87-invoke-keepalive")
        quiet = [item for item in Decoder().feed(response.content) if isinstance(item, Comment)]
        assert [comment.text for comment in quiet] == ["keepalive", "keepalive"]
        assert operation.stream_spec().keep_alive == 15

    @pytest.mark.parametrize(
        ("name", "reason", "code"),
        [
            ("26-invoke", "completed", 3),
            ("30-invoke-cancelled", "canceled", -1),
            ("32-invoke-timeout", "timeout", -1),
        ],
    )
    def test_say_how_a_run_ended(self, name: str, reason: str, code: int) -> None:
        *_, last = self.read(name)
        assert type(last) is models.ExitEvent
        assert (last.reason, last.exit_code) == (reason, code)

    def test_say_how_an_installation_ended(self) -> None:
        endings = [
            self.read(name)[-1]
            for name in ("20-configure", "21-configure-skipped", "22-configure-badinstall")
        ]
        assert [(end.install_exit_code, end.skipped) for end in endings] == [
            (0, False),
            (0, True),
            (7, False),
        ]
        failed = self.read("24-configure-badb64")[-1]
        assert type(failed) is models.ErrorEvent
        assert failed.phase == "files"
