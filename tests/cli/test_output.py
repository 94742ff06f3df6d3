from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from turnwire.agenttier import SandboxSummary
from turnwire.cli.output import Output, data_of, one_line, table
from turnwire_api.agenttier.models import ApiKeyCreated, CurrentUser

if TYPE_CHECKING:
    from collections.abc import Mapping


def test_columns_are_aligned_by_what_is_seen() -> None:
    # A Chinese character is as wide as two Latin ones.
    assert table([["A", "B"], ["\u4e2d", "x"], ["abc", "y"]]).splitlines() == [
        "A    B",
        "\u4e2d   x",
        "abc  y",
    ]


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (None, "-"),
        ("", "-"),
        ([], "-"),
        (True, "yes"),
        (False, "no"),
        (0, "0"),
        (["a", "b"], "a, b"),
        ({"a": [1]}, '{"a": [1]}'),
        ("two\nlines", "two lines"),
    ],
)
def test_cells(value: Any, shown: str) -> None:
    assert table([[value]]) == shown


def test_no_server_steers_the_terminal() -> None:
    assert one_line("\x1b]0;owned\x07 \x9b31m\u202e") == "\ufffd]0;owned\ufffd \ufffd31m\ufffd"


def test_a_document_is_ascii(capsys: pytest.CaptureFixture[str]) -> None:
    Output(as_json=True).result({"name": "é\x1b\ud800"}, "")
    printed = capsys.readouterr().out
    assert printed.isascii()
    assert json.loads(printed) == {"name": "é\x1b\ud800"}


@pytest.mark.parametrize(
    ("wire", "data"),
    [
        ({"sub": "a", "isAdmin": True}, {"sub": "a", "is_admin": True, "groups": None}),
        ({"sub": "a", "groups": ["g"], "newField": {"aB": 1}}, {"newField": {"aB": 1}}),
    ],
)
def test_data_has_python_names_and_every_field(
    wire: Mapping[str, Any], data: Mapping[str, Any]
) -> None:
    found = data_of(CurrentUser.from_dict(wire))
    assert found == {**found, **data}
    assert found.keys() >= {"sub", "email", "name", "groups", "is_admin"}


def test_secrets_are_hidden() -> None:
    assert ApiKeyCreated.secret_names
    made = ApiKeyCreated.from_dict({"id": "k", "key": "atk_secret", "name": "n"})
    assert "atk_secret" not in json.dumps(data_of(made))


def test_nested_models() -> None:
    wire = {"sandboxId": "a", "name": "a", "namespace": "n", "status": ""}
    made = SandboxSummary.from_dict({**wire, "createdBy": {"email": "e", "displayName": "d"}})
    assert data_of([made])[0]["created_by"] == {"email": "e", "display_name": "d"}
