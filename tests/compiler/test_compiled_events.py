"""Event tables of compiled packages: types in the data, in the event's name, and elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.fixture
def decode(sample: Callable[[str], Any]) -> Callable[..., Any]:
    def door(engine: str, data: str | bytes, event: str | None = None) -> Any:
        return sample(f"{engine}.events").decode(data, event)

    return door


class TestTypeInTheData:
    @pytest.mark.parametrize(
        ("data", "name"),
        [
            ('{"type":"run.started","run_id":"r"}', "RunStarted"),
            ('{"type":"run.paused","shapes":[{"kind":"cone"}]}', "RunPaused"),
            ('{"type":"run.ended","outcome":"done"}', "RunDone"),
            # The variant for a missing or unlisted outcome.
            ('{"type":"run.ended"}', "RunDone"),
            ('{"type":"run.ended","outcome":"half"}', "RunDone"),
            ('{"type":"run.ended","outcome":"failed","problem":{"message":"m"}}', "RunFailed"),
            ('{"type":"run.ended","outcome":"failed"}', "UnknownEvent"),
            ('{"type":"run.started"}', "UnknownEvent"),
            ('{"type":"run.other"}', "UnknownEvent"),
        ],
    )
    def test_the_class(self, decode: Callable[..., Any], data: str, name: str) -> None:
        # Twice: classes are remembered.
        assert [type(decode("studio", data)).__name__ for _ in range(2)] == [name, name]
        assert decode("studio", data).type in data

    def test_sentinels(self, decode: Callable[..., Any]) -> None:
        assert decode("studio", " [DONE] ") is None
        assert decode("studio", '"quoted"') is None
        assert decode("ticker", "[DONE]").reason.startswith("the data is not JSON")

    def test_the_event_name_does_not_matter(self, decode: Callable[..., Any]) -> None:
        assert decode("studio", '{"type":"run.paused"}', "run.ended").type == "run.paused"


class TestTypeInTheName:
    @pytest.mark.parametrize(
        ("event", "data", "name"),
        [
            ("start", "{}", "Start"),
            ("log", '{"data":"x"}', "Log"),
            ("exit", '{"code":0,"reason":"completed"}', "Exited"),
            ("exit", '{"reason":"timeout"}', "Killed"),
        ],
    )
    def test_the_class_and_its_type(
        self, decode: Callable[..., Any], event: str, data: str, name: str
    ) -> None:
        found = decode("terminal", data, event)
        assert type(found).__name__ == name
        assert found.type == event
        assert str(found) == data

    def test_a_property_type_of_the_data(self, decode: Callable[..., Any]) -> None:
        started = decode("terminal", '{"type":"shell"}', "start")
        assert (started.type, started.type_, started["type"]) == ("start", "shell", "shell")
        assert started.to_dict() == {"type": "shell"}

    @pytest.mark.parametrize(
        ("event", "data", "kind", "reason"),
        [
            ("log", "{}", "log", "'log' does not fit the document: 'data' is missing"),
            ("log", "[]", "log", "the data is not an object but an array"),
            ("log", '[["data","x"]]', "log", "the data is not an object but an array"),
            (
                "exit",
                '{"reason":"?"}',
                "exit",
                "'exit' does not fit the document: it has no such variant",
            ),
            ("new", '{"data":"x"}', "new", "the document has no such event"),
            (None, '{"data":"x"}', "", "the event has no name"),
            ("", '{"data":"x"}', "", "the event has no name"),
            (None, '{"event":"log","data":"x"}', "", "the event has no name"),
        ],
    )
    def test_what_is_unknown(
        self, decode: Callable[..., Any], event: str | None, data: str, kind: str, reason: str
    ) -> None:
        found = decode("terminal", data, event)
        assert type(found).__name__ == "UnknownEvent"
        assert (found.type, found.reason, found.event, found.data) == (kind, reason, event, data)

    def test_terminal_types_are_those_of_events(
        self, sample: Callable[[str], Any], decode: Callable[..., Any]
    ) -> None:
        spec = sample("terminal.events").STREAMS["execute"]
        assert decode("terminal", '{"reason":"timeout"}', "exit").type in spec.terminal
        assert decode("terminal", "{}", "start").type not in spec.terminal


class TestSeveralStreams:
    """The streams of one document have their own ends, and their own unions if need be."""

    def test_each_operation_has_its_stream(self, sample: Callable[[str], Any]) -> None:
        events = sample("terminal.events")
        assert {name: spec.terminal for name, spec in events.STREAMS.items()} == {
            "execute": {"exit"},
            "attach": set(),
            "usage": {"usage.total"},
            "metrics": set(),
        }
        resources = sample("terminal.resources")
        assert resources.OPERATION_USAGE.stream_spec() is events.STREAMS["usage"]

    def test_equal_decoding_is_shared(self, sample: Callable[[str], Any]) -> None:
        streams = sample("terminal.events").STREAMS
        assert streams["execute"].table is streams["attach"].table
        assert streams["execute"].table is not streams["usage"].table

    def test_each_decodes_its_own_events(self, sample: Callable[[str], Any]) -> None:
        table = sample("terminal.events").STREAMS["usage"].table
        assert type(table.decode('{"type":"usage.total"}', "exit")).__name__ == "UsageTotal"
        assert type(table.decode('{"data":"x"}', "log")).__name__ == "UnknownEvent"

    def test_the_door_is_the_first_one(self, decode: Callable[..., Any]) -> None:
        assert type(decode("terminal", '{"data":"x"}', "log")).__name__ == "Log"


class TestAnyName:
    """A variant for every other name: its type is the name."""

    @pytest.fixture
    def table(self, sample: Callable[[str], Any]) -> Any:
        return sample("terminal.events").STREAMS["metrics"].table

    @pytest.mark.parametrize(("event", "kind"), [("cpu", "cpu"), ("disk.free", "disk.free")])
    def test_the_type_is_the_name(self, table: Any, event: str, kind: str) -> None:
        found = table.decode('{"value":3}', event)
        assert (type(found).__name__, found.type, found.value) == ("Metric", kind, 3)
        assert found.to_dict() == {"value": 3}

    def test_a_property_type_of_the_data(self, table: Any) -> None:
        found = table.decode('{"value":3,"type":"gauge"}', "cpu")
        assert (found.type, found.type_, found["type"]) == ("cpu", "gauge", "gauge")

    def test_no_name(self, table: Any) -> None:
        assert table.decode('{"value":3}').type == ""

    def test_names_of_their_own(self, table: Any) -> None:
        assert type(table.decode("{}", "start")).__name__ == "Start"
        assert type(table.decode("{}", "cpu")).__name__ == "UnknownEvent"


class TestTypeInAnotherProperty:
    @pytest.mark.parametrize(("kind", "name"), [("up", "Up"), ("down", "Down")])
    def test_the_class_and_its_type(self, decode: Callable[..., Any], kind: str, name: str) -> None:
        found = decode("ticker", f'{{"kind":"{kind}"}}')
        assert (type(found).__name__, found.type, found.kind) == (name, kind, kind)

    def test_a_property_type_of_the_data(self, decode: Callable[..., Any]) -> None:
        found = decode("ticker", '{"kind":"down","type":"fast"}')
        assert (found.type, found.type_, found["type"]) == ("down", "fast", "fast")

    def test_unknown(self, decode: Callable[..., Any]) -> None:
        found = decode("ticker", '{"kind":"sideways","type":"fast"}')
        assert (type(found).__name__, found.type, found["type"]) == (
            "UnknownEvent",
            "sideways",
            "fast",
        )
        assert decode("ticker", '{"type":"up"}').reason == "the event has no 'kind'"
