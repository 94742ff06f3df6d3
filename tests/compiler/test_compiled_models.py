"""Models of a compiled package: names, open unions, secrets, and what survives."""

from __future__ import annotations

import copy
import json
import pickle
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

WHEN = "2026-11-20T10:00:00+00:00"
# A value for every property of a session, in the order of the document.
SESSION: dict[str, Any] = {
    "id": "s1",
    "type": "chat",
    "level": 1,
    "class": "first",
    "format": "f",
    "input": "i",
    "list": ["l"],
    "dict": {"a": 1},
    "keys": ["k"],
    "get": "g",
    "d": {"name": "d"},
    "prop": "p",
    "field_dict": "fd",
    "additional_properties": "ap",
    "raw_name": "r1",
    "raw-name": "r2",
    "started": WHEN,
    "day": "2026-11-20",
    "uuid": "8ea362c2-8d31-460f-a982-11aab4adead1",
    "note": None,
    "anything": {"a": None},
    "fixed": "always",
    "stop": ["x"],
    "node": {"name": "n", "children": [{"name": "c", "owner": {"id": "s2", "type": "t"}}]},
    "maybe_node": None,
}
SESSION["node"]["children"][0]["owner"]["started"] = WHEN


@pytest.fixture
def models(sample: Callable[[str], Any]) -> Any:
    return sample("studio.models")


@pytest.fixture
def unset(sample: Callable[[str], Any]) -> Any:
    return sample("runtime.absent").UNSET


def test_everything_is_read_and_written_again(models: Any) -> None:
    given = {**SESSION, "new": {"deep": [None, {"a": None}]}}
    session = models.Session.from_dict(given)
    assert session.to_dict() == given
    assert list(session) == list(given)
    assert models.Session.from_dict(session.to_dict()) == session


def test_properties_have_their_natural_names(models: Any) -> None:
    session = models.Session.from_dict(SESSION)
    assert (session.type, session.format, session.input, session.id) == ("chat", "f", "i", "s1")
    assert (session.started, session.day) == (
        datetime(2026, 11, 20, 10, tzinfo=UTC),
        date(2026, 11, 20),
    )
    assert session.uuid == UUID("8ea362c2-8d31-460f-a982-11aab4adead1")
    assert session.node.children[0].owner.id == "s2"


def test_names_that_are_taken_have_an_underscore(models: Any) -> None:
    session = models.Session.from_dict(SESSION)
    for name in ("class", "list", "dict", "keys", "get", "prop", "field_dict"):
        value = getattr(session, f"{name}_")
        assert (
            (value.to_dict() if name == "dict" else value)
            == SESSION[name]
            == (session[name].to_dict() if name == "dict" else session[name])
        )
    assert session.d_.name == "d"
    assert session.additional_properties_ == "ap"
    # The methods of every model work all the same.
    assert session.additional_properties == {}
    assert session.keys() == list(SESSION)
    assert session.get("get") == "g"
    assert (session.raw_name, session["raw-name"]) == ("r1", "r2")


def test_an_unknown_value_of_an_enumeration_is_kept(models: Any) -> None:
    given = {"id": "s", "type": "voice", "started": WHEN, "level": 99}
    session = models.Session.from_dict(given)
    assert (session.type, session.level) == ("voice", 99)
    assert session.to_dict() == given


def test_a_closed_object_keeps_what_it_does_not_list(models: Any) -> None:
    node = models.Node.from_dict({"name": "n", "colour": "red"})
    assert node["colour"] == "red"
    assert node.to_dict() == {"name": "n", "colour": "red"}


def test_typed_additional_properties(models: Any) -> None:
    assert models.Session.from_dict(SESSION).dict_["a"] == 1
    named = models.NamedShapes.from_dict(
        {"a": {"kind": "circle", "radius": 1}, "b": {"kind": "cone"}}
    )
    assert named["a"] == models.Circle(radius=1)
    assert type(named["b"]).__name__ == "Unknown"
    assert named.to_dict() == {"a": {"kind": "circle", "radius": 1}, "b": {"kind": "cone"}}


CIRCLE = {"kind": "circle", "radius": 1.5}
CONE = {"kind": "cone", "height": 2}


class TestOpenUnions:
    @pytest.mark.parametrize("shape", [CIRCLE, {"kind": "square", "inner": CONE}, CONE, {}])
    def test_in_every_place(self, models: Any, shape: dict[str, Any]) -> None:
        given = {
            "one": shape,
            "maybe": shape,
            "nullable": shape,
            "many": [shape, CIRCLE],
            "grid": [[shape], []],
            "text_or_many": [shape],
            "text_or_one": shape,
            "named": {"it": shape},
        }
        kinds = models.Kinds.from_dict(given)
        name = {"circle": "Circle", "square": "Square"}.get(str(shape.get("kind")), "Unknown")
        for found in (
            kinds.one,
            kinds.maybe,
            kinds.nullable,
            kinds.many[0],
            kinds.grid[0][0],
            kinds.text_or_many[0],
            kinds.text_or_one,
            kinds.named["it"],
        ):
            assert type(found).__name__ == name
            assert found.get("kind") == shape.get("kind")
        assert kinds.to_dict() == given
        assert json.loads(str(kinds)) == given

    def test_other_alternatives(self, models: Any, unset: Any) -> None:
        given = {"one": CIRCLE, "nullable": None, "text_or_many": "m", "text_or_one": "o"}
        kinds = models.Kinds.from_dict(given)
        assert (kinds.nullable, kinds.text_or_many, kinds.text_or_one) == (None, "m", "o")
        assert kinds.maybe is unset
        assert kinds.to_dict() == given

    def test_null_for_what_cannot_be_null(self, models: Any, unset: Any) -> None:
        kinds = models.Kinds.from_dict({"one": CIRCLE, "maybe": None, "many": None, "grid": None})
        assert [kinds.maybe, kinds.many, kinds.grid] == [unset, unset, unset]

    @pytest.mark.parametrize("value", [None, 5, "circle", [CIRCLE]])
    def test_what_is_no_object_is_kept(self, models: Any, value: Any) -> None:
        kinds = models.Kinds.from_dict({"one": value})
        assert type(kinds.one).__name__ == "Unknown"
        assert kinds.one.raw == value
        assert kinds.to_dict() == {"one": value}

    def test_a_known_variant_that_does_not_fit(self, models: Any) -> None:
        with pytest.raises(KeyError, match="radius"):
            models.Kinds.from_dict({"one": {"kind": "circle"}})

    def test_unknown_is_read_like_a_model(self, models: Any, unset: Any) -> None:
        cone = models.Kinds.from_dict({"one": CONE}).one
        assert (cone.height, cone["height"], cone.get("height")) == (2, 2, 2)
        assert cone.width is unset
        assert list(cone) == ["kind", "height"]
        assert str(cone) == '{"kind":"cone","height":2}'
        assert repr(cone) == f"Unknown({CONE!r})"
        pickled = pickle.loads(pickle.dumps(cone))  # noqa: S301 - made here.
        assert copy.copy(cone) == copy.deepcopy(cone) == pickled == cone
        assert cone != models.Circle(radius=1)

    def test_strict_about_arrays_and_objects(self, models: Any) -> None:
        with pytest.raises(TypeError, match="many is not an array"):
            models.Kinds.from_dict({"one": CIRCLE, "many": {}})
        with pytest.raises(TypeError, match="not a mapping"):
            models.Session.from_dict({**SESSION, "node": []})
        with pytest.raises(TypeError, match="not a mapping"):
            models.Node.from_dict([["name", "n"]])


SECRETS: dict[str, Any] = {
    "inherited": "hush-1",
    "plain": "hush-2",
    "listed": ["hush-3"],
    "nullable": "hush-4",
    "headers": {"Authorization": "hush-5"},
    "login": {"user": "hush-6", "more": "hush-7"},
    "sibling": {"message": "hush-8"},
    "public": "open",
    "extra": "open",
}


class TestSecrets:
    def test_are_read_and_written(self, models: Any) -> None:
        assert models.Secrets.from_dict(SECRETS).to_dict() == SECRETS

    def test_are_not_shown(self, models: Any) -> None:
        secrets = models.Secrets.from_dict(SECRETS)
        assert "hush" not in repr(secrets) + str(secrets) + f"{secrets}"
        assert "public='open', additional_properties={'extra': 'open'}" in repr(secrets)
        hidden = dict.fromkeys(SECRETS, "***")
        assert json.loads(str(secrets)) == {**hidden, "public": "open", "extra": "open"}

    def test_are_not_shown_by_the_part_that_holds_them(self, models: Any) -> None:
        secrets = models.Secrets.from_dict(SECRETS)
        assert repr(secrets.login) == "Credentials(user=***, additional_properties=***)"
        assert str(secrets.login) == '{"user":"***","more":"***"}'
        assert repr(secrets.headers) == "SecretsHeaders(additional_properties=***)"
        assert str(secrets.headers) == '{"Authorization":"***"}'

    def test_absent_ones_are_left_out(self, models: Any) -> None:
        assert repr(models.Secrets(public="p")) == "Secrets(public='p')"
        assert repr(models.Secrets()) == "Secrets()"
        assert str(models.Secrets(nullable=None, public="p")) == '{"public":"p"}'

    def test_in_a_nested_model(self, models: Any) -> None:
        started = models.RunStarted(run_id="r", token="hush")
        assert repr(started) == "RunStarted(type='run.started', run_id='r', token=***)"
        assert str(started) == '{"type":"run.started","run_id":"r","token":"***"}'


def test_dates_are_printed_as_the_wire_has_them(models: Any) -> None:
    session = models.Session.from_dict({**SESSION, "uuid": SESSION["uuid"]})
    printed = json.loads(str(session))
    for name in ("started", "day", "uuid"):
        assert printed[name] == SESSION[name]
