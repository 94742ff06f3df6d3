"""The exception tree: its shape, its words, and that it survives a trip to another process."""

import copy
import pickle
from typing import Any

import pytest

from turnwire import errors
from turnwire.errors import (
    ConfigurationError,
    ConnectionFailed,
    EventTooLarge,
    InvalidRequest,
    ProtocolError,
    StatusError,
    StreamError,
    StreamIdle,
    StreamTruncated,
    TimedOut,
    TurnwireError,
    status_error,
)

CLASSES: list[type[TurnwireError]] = [
    getattr(errors, name) for name in errors.__all__ if name != "status_error"
]
FACTS: dict[str, Any] = {
    "request": "POST http://host/t/agent/responses",
    "request_id": "req-1",
    "run_id": "acme.r1",
    "retry_safe": True,
}


def full(kind: type[TurnwireError]) -> TurnwireError:
    """Make an error that says all it can."""
    own: dict[str, Any] = {}
    if issubclass(kind, StatusError):
        own = {
            "status": 418,
            "body": {"error": {"message": "no", "list": [1, None]}},
            "headers": {"content-type": "application/json"},
            "code": "teapot",
            "retry_after": 1.5,
        }
    elif issubclass(kind, StreamError):
        own = {"events": 17, "last_event_id": "id-9"}
    elif issubclass(kind, ConnectionFailed):
        own = {"sent": False}
    return kind("it broke", **own, **FACTS)


@pytest.mark.parametrize("kind", CLASSES)
@pytest.mark.parametrize("minimal", [False, True])
def test_errors_pickle_and_copy_with_all_they_say(
    kind: type[TurnwireError], *, minimal: bool
) -> None:
    error = kind("it broke") if minimal else full(kind)
    error.add_note("seen in a test")

    for again in (
        *[pickle.loads(pickle.dumps(error, version)) for version in range(2, 6)],  # noqa: S301 - our own.
        copy.copy(error),
        copy.deepcopy(error),
    ):
        assert type(again) is kind
        assert vars(again) == vars(error)
        assert again.args == error.args == ("it broke",)
        assert str(again) == str(error)


@pytest.mark.parametrize("kind", CLASSES)
def test_every_error_is_of_the_tree(kind: type[TurnwireError]) -> None:
    assert issubclass(kind, TurnwireError)
    assert kind.__doc__
    assert str(kind()) == ""


def test_nothing_of_the_tree_is_hidden() -> None:
    def below(kind: type[TurnwireError]) -> set[type[TurnwireError]]:
        return {kind}.union(*map(below, kind.__subclasses__()))

    assert {kind for kind in below(TurnwireError) if kind.__module__ == errors.__name__} == set(
        CLASSES
    )


@pytest.mark.parametrize("kind", CLASSES)
def test_wrong_arguments_are_also_value_errors(kind: type[TurnwireError]) -> None:
    assert issubclass(kind, ValueError) == (kind in {ConfigurationError, InvalidRequest})


def test_a_silent_stream_is_a_cut_one() -> None:
    assert issubclass(StreamIdle, StreamTruncated)
    assert issubclass(TimedOut, ConnectionFailed)
    assert not issubclass(ProtocolError, StreamTruncated)
    assert not issubclass(EventTooLarge, StreamTruncated)


@pytest.mark.parametrize(
    ("facts", "text"),
    [
        ({}, "it broke"),
        ({"retry_safe": True}, "it broke"),
        (
            {"request": "GET http://h/runs", "retry_safe": False},
            "it broke [GET http://h/runs; a retry is not safe]",
        ),
        (
            {"request": "GET http://h/runs", "retry_safe": True},
            "it broke [GET http://h/runs; a retry is safe]",
        ),
        (
            {"request": "GET http://h/runs", "request_id": "q", "retry_safe": False},
            "it broke [GET http://h/runs; request q; a retry is not safe]",
        ),
        (
            {"request": "GET http://h/runs", "run_id": "r", "retry_safe": False},
            "it broke [GET http://h/runs; run r; a retry is not safe]",
        ),
        (
            FACTS,
            "it broke [POST http://host/t/agent/responses; request req-1; run acme.r1;"
            " a retry is safe]",
        ),
    ],
)
@pytest.mark.parametrize("kind", CLASSES)
def test_str_says_what_happened_and_where(
    kind: type[TurnwireError], facts: dict[str, Any], text: str
) -> None:
    assert str(kind("it broke", **facts)) == text


@pytest.mark.parametrize("kind", CLASSES)
def test_without_better_knowledge_a_retry_is_not_safe(kind: type[TurnwireError]) -> None:
    # Invalid arguments are found before anything is sent.
    assert kind().retry_safe == (kind is InvalidRequest)


def test_without_better_knowledge_a_request_was_sent() -> None:
    assert ConnectionFailed().sent


def test_the_headers_are_a_copy() -> None:
    headers = {"a": "1"}
    error = StatusError("no", headers=headers)
    headers["b"] = "2"

    assert error.headers == {"a": "1"}


def test_the_facts_reach_the_error_of_a_status() -> None:
    error = status_error(
        503,
        "busy",
        idempotent=True,
        retry_after=2.0,
        headers={"a": "1"},
        **{name: value for name, value in FACTS.items() if name != "retry_safe"},
    )

    assert (error.retry_after, error.headers, error.run_id) == (2.0, {"a": "1"}, "acme.r1")
    assert error.retry_safe
