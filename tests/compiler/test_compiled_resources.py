"""Resource classes of a compiled package, with a transport that writes down what it is asked."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


class Transport:
    """Answers each call with the operation's request."""

    def call(self, operation: Any, arguments: Mapping[str, Any], options: Any) -> Any:
        return operation.name, operation.request(arguments, {}), options

    def stream(self, operation: Any, arguments: Mapping[str, Any], options: Any) -> Any:
        return self.call(operation, arguments, options)


class AsyncTransport(Transport):
    """The same, asynchronous where it has to be."""

    async def call(self, operation: Any, arguments: Mapping[str, Any], options: Any) -> Any:
        return operation.name, operation.request(arguments, {}), options

    def stream(self, operation: Any, arguments: Mapping[str, Any], options: Any) -> Any:
        return operation.name, operation.request(arguments, {}), options


@pytest.fixture
def studio(sample: Callable[[str], Any]) -> Any:
    return sample("studio.resources")


@pytest.fixture
def client(studio: Any) -> Any:
    found = studio.Resources()
    found._transport = Transport()
    return found


def test_positional_arguments_and_the_rest(client: Any) -> None:
    name, request, options = client.sessions.create("n", type="chat", options_={"a": 1})
    assert name == "sessions.create"
    assert request["json"] == {"name": "n", "type": "chat", "options": {"a": 1}}
    assert options is None


def test_the_options_of_a_call(client: Any, sample: Callable[[str], Any]) -> None:
    options = sample("runtime.operation").RequestOptions(timeout=5)
    assert client.sessions.get("s1", options=options)[2] is options


def test_a_whole_body(client: Any) -> None:
    shape = {"kind": "circle", "radius": 1}
    _, request, _ = client.sessions.update_part("s1", "p/1", {"shape": shape})
    assert (request["method"], request["url"]) == ("patch", "/sessions/s1/parts/p%2F1")
    assert request["json"] == {"shape": shape}


def test_a_whole_body_that_may_be_left_out(client: Any) -> None:
    assert client.vault.put()[1]["json"] == {}
    assert client.vault.put(body={"public": "p"})[1]["json"] == {"public": "p"}


def test_flattened_bodies_of_several_kinds(client: Any) -> None:
    assert client.runs.stream(session="s", prompt="p", limits=[{"name": "n"}])[1]["json"] == {
        "session": "s",
        "prompt": "p",
        "limits": [{"name": "n"}],
    }
    assert client.runs.decide(verdict="deny", reason="no")[1]["json"] == {
        "verdict": "deny",
        "reason": "no",
    }


def test_a_namespace_whose_class_name_is_taken(sample: Callable[[str], Any]) -> None:
    client = sample("terminal.resources").Resources()
    client._transport = Transport()
    assert type(client.operation).__name__ == "OperationNamespace"
    assert client.operation.stream(["ls"])[1]["json"] == {"command": ["ls"]}
    # One namespace is one object.
    assert client.operation is client.operation


@pytest.mark.anyio
@pytest.mark.parametrize("anyio_backend", ["asyncio"])
async def test_asynchronous_resources(studio: Any) -> None:
    client = studio.AsyncResources()
    client._transport = AsyncTransport()
    name, request, _ = await client.sessions.get("s1")
    assert (name, request["url"]) == ("sessions.get", "/sessions/s1")
    # A stream is made without waiting; it is opened later.
    name, request, _ = client.runs.stream(session="s")
    assert (name, request["json"]) == ("runs.stream", {"session": "s"})


def test_both_have_the_same_methods(studio: Any) -> None:
    for name in ("Sessions", "Runs", "Vault"):
        plain, asynchronous = getattr(studio, name), getattr(studio, f"Async{name}")
        public = [method for method in dir(plain) if not method.startswith("_")]
        assert public == [method for method in dir(asynchronous) if not method.startswith("_")]
        for method in public:
            one, other = getattr(plain, method), getattr(asynchronous, method)
            assert inspect.signature(one) == inspect.signature(other)
            assert one.__doc__ == other.__doc__


@pytest.mark.parametrize(
    ("method", "annotations"),
    [
        (
            "list",
            {
                "limit": "int | None",
                "type": "str | None",
                "tag": "Sequence[str] | None",
                "params_": "str | None",
                "x_trace": "str | None",
                "return": "builtins.list[Session]",
            },
        ),
        (
            "create",
            {
                "name": "str",
                "type": "str | None",
                "options_": "NewSessionOptions | Mapping[str, Any] | None",
                "note": "str | None",
                "started": "datetime.datetime | None",
                "kinds": "Sequence[Circle | Mapping[str, Any] | Square | Unknown] | None",
                "parent": "Node | Mapping[str, Any] | None",
                "return": "Session",
            },
        ),
        ("delete", {"session_id": "str", "return": "None"}),
        (
            "update_part",
            {
                "session_id": "str",
                "part_id": "str",
                "body": "Part | Mapping[str, Any]",
                "return": "Circle | Square | Unknown",
            },
        ),
    ],
)
def test_annotations(studio: Any, method: str, annotations: dict[str, str]) -> None:
    found = dict(getattr(studio.Sessions, method).__annotations__)
    assert found.pop("options") == "RequestOptions | None"
    assert found == annotations


def test_a_parameter_that_two_bodies_have_in_different_ways(studio: Any) -> None:
    found = studio.Runs.stream.__annotations__
    assert found["limits"] == "Sequence[Node | Mapping[str, Any]] | int | None"
    assert found["session"] == "str | None"
    assert found["return"] == "StreamT"


def test_docstrings(studio: Any) -> None:
    lines = (inspect.getdoc(studio.Sessions.create) or "").splitlines()
    assert lines[:3] == ["Create a session.", "", 'Says "hello".']
    assert "    name: Name of the session." in lines
    assert lines[-2:] == [
        "Raises:",
        "    TurnwireError: The call was refused, failed or was not answered.",
    ]
    assert 'The methods of Studio "API", by namespace;' in studio.__doc__
