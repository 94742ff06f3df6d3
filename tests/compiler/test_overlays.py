"""Overlays: each action and each mistake."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from turnwire_compiler.documents import clone, dump
from turnwire_compiler.errors import CompileError
from turnwire_compiler.overlays import apply, apply_all

if TYPE_CHECKING:
    from pathlib import Path


def overlay(*actions: dict[str, Any], version: str = "1.1.0") -> dict[str, Any]:
    return {
        "overlay": version,
        "info": {"title": "Test", "version": "1.0.0"},
        "actions": list(actions),
    }


# What it is: a document, an action, and the document after it.
ACTIONS: dict[str, tuple[dict[str, Any], dict[str, Any], dict[str, Any]]] = {
    "update merges objects": (
        {"a": {"b": {"c": 1, "d": 2}}},
        {"target": "$.a", "update": {"b": {"d": 3, "e": {}}, "f": [1]}},
        {"a": {"b": {"c": 1, "d": 3, "e": {}}, "f": [1]}},
    ),
    "update the root": (
        {"a": 1},
        {"target": "$", "update": {"b": 2}},
        {"a": 1, "b": 2},
    ),
    "update appends an object": (
        {"a": [{"n": 1}]},
        {"target": "$.a", "update": {"n": 2}},
        {"a": [{"n": 1}, {"n": 2}]},
    ),
    "update appends a primitive": (
        {"a": ["x"]},
        {"target": "$.a", "update": "y"},
        {"a": ["x", "y"]},
    ),
    "update concatenates arrays": (
        {"a": ["x"]},
        {"target": "$.a", "update": ["y", "z"]},
        {"a": ["x", "y", "z"]},
    ),
    "update concatenates arrays inside objects": (
        {"a": {"b": ["x"]}},
        {"target": "$.a", "update": {"b": ["y"]}},
        {"a": {"b": ["x", "y"]}},
    ),
    "update replaces a primitive": (
        {"a": {"b": "old"}},
        {"target": "$.a.b", "update": "new"},
        {"a": {"b": "new"}},
    ),
    "update with false": (
        {"a": [True, 2]},
        {"target": "$.a[0]", "update": False},
        {"a": [False, 2]},
    ),
    "update with null": (
        {"a": 1},
        {"target": "$.a", "update": None},
        {"a": None},
    ),
    "update keeps a ref": (
        {"schema": {"$ref": "#/x"}},
        {"target": "$.schema", "update": {"type": "string"}},
        {"schema": {"$ref": "#/x", "type": "string"}},
    ),
    "update every match": (
        {"a": {"x": {}, "y": {}}},
        {"target": "$.a.*", "update": {"n": []}},
        {"a": {"x": {"n": []}, "y": {"n": []}}},
    ),
    "update once where the query selects twice": (
        {"a": [1]},
        {"target": "$['a', 'a']", "update": 2},
        {"a": [1, 2]},
    ),
    "update by filter": (
        {"p": {"get": {"x-a": True}, "put": {}}},
        {"target": "$.p[?@['x-a'] == true]", "update": {"n": 1}},
        {"p": {"get": {"x-a": True, "n": 1}, "put": {}}},
    ),
    "update by function": (
        {"p": {"/runs": {}, "/runs/{id}": {}}},
        {"target": "$.p[?length(@) == 0]", "update": {"n": 1}},
        {"p": {"/runs": {"n": 1}, "/runs/{id}": {"n": 1}}},
    ),
    "remove a key": (
        {"a": 1, "b": 2},
        {"target": "$.a", "remove": True},
        {"b": 2},
    ),
    "remove items": (
        {"a": [0, 1, 2, 3]},
        {"target": "$.a[0, 2, 3, 2]", "remove": True},
        {"a": [1]},
    ),
    "remove primitive items": (
        {"tags": ["x", "y", "x"]},
        {"target": "$.tags[?@ == 'x']", "remove": True},
        {"tags": ["y"]},
    ),
    "remove a node and what is in it": (
        {"x": {"x": {"x": 1}}, "l": [[{"x": 1}, 2], 3]},
        {"target": "$..x", "remove": True},
        {"l": [[{}, 2], 3]},
    ),
    "remove at several depths": (
        {"l": [[1, 2], [3]]},
        {"target": "$..[0]", "remove": True},
        {"l": [[]]},
    ),
    "copy merges": (
        {"a": {"n": [1]}, "b": {"n": [2]}},
        {"target": "$.b", "copy": "$.a"},
        {"a": {"n": [1]}, "b": {"n": [2, 1]}},
    ),
    "copy appends": (
        {"a": [1, 2], "b": {"c": 3}},
        {"target": "$.a", "copy": "$.b"},
        {"a": [1, 2, {"c": 3}], "b": {"c": 3}},
    ),
    "copy of what the target is in": (
        {"a": {"b": {}}},
        {"target": "$.a.b", "copy": "$"},
        {"a": {"b": {"a": {"b": {}}}}},
    ),
    "copy a primitive": (
        {"a": 1, "b": "x"},
        {"target": "$.b", "copy": "$.a"},
        {"a": 1, "b": 1},
    ),
    "nothing selected and that is permitted": (
        {"a": 1},
        {"target": "$.b", "update": {}, "remove": False, "x-allow-empty": True, "x-note": 1},
        {"a": 1},
    ),
}


@pytest.mark.parametrize(("document", "action", "expected"), ACTIONS.values(), ids=ACTIONS)
def test_action(document: dict[str, Any], action: dict[str, Any], expected: dict[str, Any]) -> None:
    before = clone(document)
    changes = overlay(action)
    result = apply(document, changes)
    assert dump(result) == dump(expected)
    assert document == before
    assert changes == overlay(action)


REFUSED_ACTIONS: list[tuple[dict[str, Any], str]] = [
    ({"target": "$.absent", "update": {}}, "selects nothing"),
    ({"target": "$.absent", "remove": True}, "selects nothing"),
    ({"target": "$.absent", "copy": "$.o"}, "selects nothing"),
    ({"target": "$.o", "copy": "$.absent"}, "copy '$.absent' selects 0 nodes instead of one"),
    ({"target": "$.o", "copy": "$.*"}, "copy '$.*' selects 3 nodes instead of one"),
    ({"target": "$", "remove": True}, "the document itself cannot be removed"),
    ({"target": "$.s", "update": {"a": 1}}, "object cannot be merged into primitive at #/s"),
    ({"target": "$.s", "update": [1]}, "array cannot be merged into primitive at #/s"),
    ({"target": "$.o", "update": "a"}, "primitive cannot be merged into object at #/o"),
    ({"target": "$.o", "update": [{}]}, "array cannot be merged into object at #/o"),
    ({"target": "$", "update": 1}, "primitive cannot be merged into object at #"),
    (
        {"target": "$", "update": {"o": {"p": 1}}},
        "primitive cannot be merged into object at #/o/p",
    ),
    ({"target": "$.o", "update": {"p": []}}, "array cannot be merged into object at #/o/p"),
    ({"target": "$", "update": {"l": 1}}, "primitive cannot be merged into array at #/l"),
    ({"target": "$.*", "update": {}}, "selects different kinds of node: array, object, primi"),
    ({"target": "$.o["}, "has none of update, copy and remove"),
    ({"target": "$.o", "remove": False}, "has none of update, copy and remove"),
    ({"target": "$.o", "update": {}, "remove": True}, "has update and remove of"),
    ({"target": "$.o", "update": {}, "copy": "$.o"}, "has update and copy of"),
    ({"target": "$.o", "updates": {}}, "unknown field 'updates'"),
    ({"target": "$.o", "remove": "yes"}, "remove is not true or false"),
    ({"target": "$.o", "copy": ["$.o"]}, "copy is not a string"),
    (
        {"target": "$.o", "update": {}, "x-allow-empty": "yes"},
        "x-allow-empty is not true or false",
    ),
    ({"target": "$.o[", "remove": True}, "'$.o[' is not a JSONPath query: unexpected end"),
    ({"target": "o", "remove": True}, "'o' is not a JSONPath query"),
    ({"target": "", "remove": True}, "'' is not a JSONPath query"),
    ({"target": "$.o | $.s", "remove": True}, "is not a JSONPath query"),
    ({"target": "$.o", "copy": "o"}, "'o' is not a JSONPath query"),
]


@pytest.mark.parametrize(("action", "message"), REFUSED_ACTIONS)
def test_action_that_is_refused(action: dict[str, Any], message: str) -> None:
    document: dict[str, Any] = {"o": {"p": {}}, "s": "text", "l": [1]}
    changes = overlay({"target": "$.o", "update": {"first": True}}, action)
    before = clone(document)
    with pytest.raises(CompileError) as caught:
        apply(document, changes)
    assert caught.value.source == "overlay"
    assert caught.value.where == f"action 2 ({action['target']})"
    assert message in caught.value.message
    assert "\n" not in str(caught.value)
    assert document == before


REFUSED_OVERLAYS: list[tuple[dict[str, Any], str | None, str]] = [
    ({"overlay": "2.0.0"}, "overlay", "'2.0.0' is not a version"),
    ({"overlay": "1.2.0"}, "overlay", "'1.2.0' is not a version"),
    ({"overlay": 1.1}, "overlay", "1.1 is not a version"),
    ({"overlay": None}, "overlay", "None is not a version"),
    ({"info": "Title"}, "info", "is not an object"),
    ({"info": {"title": "T"}}, "info.version", "is not a string"),
    ({"info": {"title": "T", "version": 1.0}}, "info.version", "is not a string"),
    ({"info": {"version": "1"}}, "info.title", "is not a string"),
    ({"info": {"title": "T", "version": "1", "author": "A"}}, "info", "unknown field 'author'"),
    ({"extends": 1}, "extends", "is not a string"),
    ({"actions": []}, "actions", "is not a list with actions in it"),
    ({"actions": {"target": "$"}}, "actions", "is not a list with actions in it"),
    ({"actions": ["$"]}, "action 1", "is not an object"),
    ({"actions": [{"update": {}}]}, "action 1", "target is not a string"),
    ({"action": []}, None, "unknown field 'action'"),
]


@pytest.mark.parametrize(("change", "where", "message"), REFUSED_OVERLAYS)
def test_overlay_that_is_refused(change: dict[str, Any], where: str | None, message: str) -> None:
    with pytest.raises(CompileError) as caught:
        apply({}, overlay({"target": "$", "update": {}}) | change)
    assert caught.value.where == where
    assert message in caught.value.message


@pytest.mark.parametrize("version", ["1.0.0", "1.0.1", "1.1.0"])
def test_fields_that_change_nothing(version: str) -> None:
    extra = {"extends": "api.yaml", "x-owner": "us"}
    info: dict[str, Any] = {"title": "T", "version": "1", "description": "D", "x-note": []}
    actions = [{"target": "$", "description": "D", "update": {"a": 1}, "x-why": "because"}]
    assert apply({}, {"overlay": version, "info": info, "actions": actions, **extra}) == {"a": 1}


def test_copy_is_not_of_version_1_0() -> None:
    changes = overlay({"target": "$", "copy": "$.a"}, version="1.0.0")
    with pytest.raises(CompileError, match="unknown field 'copy'"):
        apply({"a": {}}, changes)


def test_what_is_inserted_is_a_copy() -> None:
    update = {"shared": [1]}
    result = apply({"a": {}, "b": {}}, overlay({"target": "$.*", "update": update}))
    result["a"]["shared"].append(2)
    assert result["b"] == update == {"shared": [1]}


def test_nodes_shared_in_the_input_are_separate_in_the_result() -> None:
    shared = {"type": "string"}
    result = apply({"a": shared, "b": shared}, overlay({"target": "$.a", "update": {"n": 1}}))
    assert result == {"a": {"type": "string", "n": 1}, "b": {"type": "string"}}


def test_actions_see_what_those_before_them_did() -> None:
    moved = overlay(
        {"target": "$.paths", "update": {"/new": {}}},
        {"target": "$.paths['/new']", "copy": "$.paths['/old']"},
        {"target": "$.paths['/old']", "remove": True},
    )
    assert apply({"paths": {"/old": {"get": {}}}}, moved) == {"paths": {"/new": {"get": {}}}}


class TestFiles:
    def write(self, file: Path, action: str, version: str = "1.0.0") -> Path:
        file.parent.mkdir(exist_ok=True)
        head = f"overlay: {version}\ninfo: {{title: T, version: '1'}}\n"
        file.write_text(f"{head}actions: [{action}]\n", encoding="utf-8")
        return file

    def test_are_applied_in_the_order_of_their_names(self, tmp_path: Path) -> None:
        files = [
            self.write(tmp_path / folder / name, f"{{target: $.order, update: [{name[:2]}]}}")
            for folder, name in [("b", "10-x.yaml"), ("a", "90-x.yaml"), ("c", "20-x.yaml")]
        ]
        document: dict[str, Any] = {"order": []}
        assert apply_all(document, files) == {"order": [10, 20, 90]}
        assert apply_all(document, reversed(files)) == {"order": [10, 20, 90]}
        assert document == {"order": []}

    def test_with_one_name_have_no_order(self, tmp_path: Path) -> None:
        files = [
            self.write(tmp_path / folder / "10-x.yaml", "{target: $, update: {}}")
            for folder in ("a", "b")
        ]
        with pytest.raises(CompileError, match=r"b/10-x\.yaml: has the name of .*a/10-x\.yaml"):
            apply_all({}, files)

    def test_are_named_in_errors(self, tmp_path: Path) -> None:
        file = self.write(tmp_path / "10-x.yaml", "{target: $.a, update: {}}")
        with pytest.raises(CompileError) as caught:
            apply({}, file)
        assert str(caught.value).startswith(f"{file}: action 1 ($.a): selects nothing")

    def test_that_are_not_yaml_are_refused(self, tmp_path: Path) -> None:
        file = tmp_path / "10-x.yaml"
        file.write_text("overlay: [", encoding="utf-8")
        with pytest.raises(CompileError, match=r"10-x\.yaml: line 1"):
            apply({}, str(file))


KEYS = st.text(st.characters(categories=["L", "N", "P", "Zs"]), max_size=8)
OBJECTS = st.recursive(
    st.dictionaries(KEYS, st.integers() | st.lists(st.integers(), max_size=3), max_size=4),
    lambda inner: st.dictionaries(KEYS, inner | st.integers(), max_size=4),
    max_leaves=8,
)


@given(OBJECTS, OBJECTS)
def test_removing_what_was_added_gives_the_document_back(
    document: dict[str, Any], added: dict[str, Any]
) -> None:
    there = overlay({"target": "$", "update": {"x-added": added}})
    back = overlay({"target": "$['x-added']", "remove": True})
    assert apply(apply(document, there), back) == document


@given(OBJECTS)
def test_merging_into_nothing_gives_the_update(update: dict[str, Any]) -> None:
    assert apply({}, overlay({"target": "$", "update": update})) == update


@given(st.lists(st.integers(0, 9)), st.sets(st.integers(0, 9), min_size=1))
def test_removing_items_keeps_the_others_in_order(items: list[int], gone: set[int]) -> None:
    condition = " || ".join(f"@ == {item}" for item in sorted(gone))
    action = {"target": f"$.items[?{condition}]", "remove": True, "x-allow-empty": True}
    kept = [item for item in items if item not in gone]
    assert apply({"items": items}, overlay(action)) == {"items": kept}
