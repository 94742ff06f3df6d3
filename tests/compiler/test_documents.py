"""Documents: what is read, what is refused, and what openapi/ says."""

from __future__ import annotations

import json
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from turnwire_compiler.documents import (
    Reference,
    check_refs,
    clone,
    dangling_refs,
    digest,
    dump,
    is_array,
    is_object,
    load,
    pointer,
    references,
    resolve,
)
from turnwire_compiler.errors import CompileError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).parents[2]
TRUEFOUNDRY = ROOT / "openapi" / "truefoundry.yaml"
DATA = ROOT / "tests" / "data" / "truefoundry"

SCALARS = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text()
TREES = st.recursive(
    SCALARS.filter(lambda scalar: scalar not in {float("inf"), float("-inf")}),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=20), inner, max_size=4)
    ),
    max_leaves=12,
)
DOCUMENTS = st.dictionaries(st.text(max_size=20), TREES, max_size=4)


@pytest.fixture(scope="module")
def truefoundry() -> dict[str, Any]:
    return load(TRUEFOUNDRY)


def every(
    node: Any, path: tuple[str | int, ...] = ()
) -> Iterator[tuple[tuple[str | int, ...], Any]]:
    """Walk a tree: every path with its node."""
    yield path, node
    if is_object(node):
        for key, value in node.items():
            yield from every(value, (*path, key))
    elif is_array(node):
        for i, item in enumerate(node):
            yield from every(item, (*path, i))


class TestLoad:
    def read(self, tmp_path: Path, text: str) -> dict[str, Any]:
        file = tmp_path / "api.yaml"
        file.write_bytes(text.encode())
        return load(file)

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("a: no", {"a": "no"}),
            ("a: on", {"a": "on"}),
            ("a: 0o17", {"a": 15}),
            ("a: '2026-05-21'", {"a": "2026-05-21"}),
            ('{"a": [1, 2.5, true, null]}', {"a": [1, 2.5, True, None]}),
        ],
    )
    def test_reads_yaml_1_2(self, tmp_path: Path, text: str, expected: dict[str, Any]) -> None:
        assert self.read(tmp_path, text) == expected

    def test_writes_aliases_out(self, tmp_path: Path) -> None:
        document = self.read(tmp_path, "a: &x {b: []}\nc: *x\n")
        assert document["a"] == document["c"]
        assert document["a"]["b"] is not document["c"]["b"]

    @pytest.mark.parametrize(
        ("text", "where", "message"),
        [
            ("a: 1\nb: 2\na: 3\n", "line 3", 'found duplicate key "a"'),
            ("a: 1\nb: [\n", "line 3", "expected the node content"),
            ("a: 1\n\tb: 2\n", "line 2", "found character"),
            ("a: 1\n---\nb: 2\n", "line 2", "found another document"),
            ("a: *nothing\n", "line 1", "found undefined alias"),
            ("a: !!python/name:os.system x\n", "line 1", "could not determine a constructor"),
            ("- 1\n", None, "the document is not a mapping"),
            ("", None, "the document is not a mapping"),
            ("responses:\n  200: {}\n", "#/responses", "the key 200 is not a string: quote it"),
            ("a:\n  b: 2026-05-21\n", "#/a/b", "a date is not JSON: quote it"),
            ("a: [0, .nan]\n", "#/a/1", "nan is not a JSON number"),
            ("a: !!binary aGk=\n", "#/a", "a bytes is not JSON"),
            ("a: &x [1, *x]\n", "#/a/1", "an alias inside its own anchor"),
        ],
    )
    def test_refuses(self, tmp_path: Path, text: str, where: str | None, message: str) -> None:
        with pytest.raises(CompileError) as caught:
            self.read(tmp_path, text)
        assert caught.value.source == str(tmp_path / "api.yaml")
        assert caught.value.where == where
        assert message in caught.value.message
        assert "\n" not in str(caught.value)

    def test_refuses_a_file_that_is_missing(self, tmp_path: Path) -> None:
        with pytest.raises(CompileError, match=r"absent\.yaml: No such file"):
            load(tmp_path / "absent.yaml")

    def test_refuses_what_is_not_utf_8(self, tmp_path: Path) -> None:
        (tmp_path / "api.yaml").write_bytes(b"a: \xff\n")
        with pytest.raises(CompileError, match="is not UTF-8"):
            load(tmp_path / "api.yaml")


class TestResolve:
    DOCUMENT: dict[str, Any] = {  # noqa: RUF012  # Read only.
        "a/b": {"m~n": 1, "100%": 2, "": 3, "ü x": 4},
        "list": [{"deep": 5}],
    }

    @pytest.mark.parametrize(
        ("ref", "expected"),
        [
            ("#/a~1b/m~0n", 1),
            ("#/a~1b/100%25", 2),
            ("#/a~1b/", 3),
            ("#/a~1b/%C3%BC%20x", 4),
            ("#/a~1b/ü x", 4),
            ("#/list/0/deep", 5),
            ("#", DOCUMENT),
        ],
    )
    def test_finds(self, ref: str, expected: Any) -> None:
        assert resolve(self.DOCUMENT, ref) == expected

    @pytest.mark.parametrize(
        "ref",
        [
            "#/absent",
            "#/list/1",
            "#/list/-1",
            "#/list/00",
            "#/list/²",
            "#/list/0/deep/er",
            "other.yaml#/a",
            "#anchor",
            "",
        ],
    )
    def test_refuses(self, ref: str) -> None:
        with pytest.raises(CompileError) as caught:
            resolve(self.DOCUMENT, ref, source="api.yaml")
        assert (caught.value.source, caught.value.where) == ("api.yaml", ref)

    @given(DOCUMENTS)
    def test_undoes_pointer(self, document: dict[str, Any]) -> None:
        for path, node in every(document):
            assert resolve(document, pointer(path)) is node


def insert(*path: str, value: str) -> dict[str, Any]:
    node: Any = value
    for part in reversed(path):
        node = {part: node}
    return {"components": {"schemas": {"Known": {}}}, **node}


class TestRefs:
    PLACES = (
        (insert("paths", "x", "schema", "$ref", value="{}"), "#/paths/x/schema/$ref"),
        (insert("data", "contentSchema", "$ref", value="{}"), "#/data/contentSchema/$ref"),
        (insert("content", "x-sse", "union", value="{}"), "#/content/x-sse/union"),
        (insert("discriminator", "mapping", "a", value="{}"), "#/discriminator/mapping/a"),
        (
            insert("discriminator", "x-default-mapping", value="{}"),
            "#/discriminator/x-default-mapping",
        ),
    )

    @staticmethod
    def filled(document: dict[str, Any], target: str) -> dict[str, Any]:
        filled: dict[str, Any] = json.loads(json.dumps(document).replace('"{}"', f'"{target}"'))
        return filled

    @pytest.mark.parametrize(("document", "where"), PLACES)
    def test_are_found_everywhere(self, document: dict[str, Any], where: str) -> None:
        good = self.filled(document, "#/components/schemas/Known")
        assert list(references(good)) == [Reference(where, "#/components/schemas/Known")]
        check_refs(good)
        bad = self.filled(document, "#/components/schemas/Absent")
        with pytest.raises(CompileError) as caught:
            check_refs(bad, "api.yaml")
        assert str(caught.value) == (
            f"api.yaml: {where}: '#/components/schemas/Absent' names nothing"
        )

    def test_a_mapping_may_name_a_component(self) -> None:
        check_refs(insert("discriminator", "mapping", "a", value="Known"))
        document = insert("discriminator", "mapping", "a", value="Absent")
        assert dangling_refs(document) == [
            Reference("#/discriminator/mapping/a", "#/components/schemas/Absent")
        ]

    def test_a_property_may_be_called_union_or_discriminator(self) -> None:
        document = {"properties": {"discriminator": {"type": "string"}, "union": "text"}}
        assert list(references(document)) == []

    def test_counts_the_others(self) -> None:
        document = {"a": [{"$ref": "#/x"}, {"$ref": "b.yaml"}, {"$ref": "#/y"}]}
        with pytest.raises(CompileError, match=r"#/a/0/\$ref: '#/x' .*\(and 2 more"):
            check_refs(document)


class TestWriting:
    @given(DOCUMENTS)
    def test_what_is_dumped_is_read_again(self, document: dict[str, Any]) -> None:
        text = dump(document)
        assert json.loads(text) == document
        assert dump(json.loads(text)) == text

    @pytest.mark.parametrize(
        "odd", ["\x7f", "\x85", "\u2028", "\ufeff", "\uffff", "\U0001f600", "ü"]
    )
    def test_what_is_dumped_is_yaml(self, tmp_path: Path, odd: str) -> None:
        document = {odd: f"a{odd}b", "c": [1e300, -1.5, 10**20]}
        (tmp_path / "api.json").write_text(dump(document), encoding="utf-8")
        assert load(tmp_path / "api.json") == document

    def test_keeps_the_order_of_keys(self) -> None:
        assert dump({"b": 1, "a": 2}) == '{\n  "b": 1,\n  "a": 2\n}\n'

    def test_refuses_what_json_has_no_number_for(self) -> None:
        with pytest.raises(ValueError, match="not JSON compliant"):
            dump({"a": float("inf")})

    def test_digest(self) -> None:
        assert digest(b"abc") == (
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        )

    @given(DOCUMENTS)
    def test_a_clone_is_equal_and_shares_nothing(self, document: dict[str, Any]) -> None:
        shared = {"a": document, "b": document}
        copied = clone(shared)
        assert copied == shared
        containers = [id(node) for _, node in every(copied) if is_object(node) or is_array(node)]
        assert len(containers) == len(set(containers))
        assert not {id(shared), id(document)} & set(containers)


@pytest.fixture(scope="module")
def errors(truefoundry: dict[str, Any]) -> Callable[[str, Any], list[str]]:
    """Return a function from a schema's name and an instance to what is wrong with it."""
    # Imported by name: the library has no type information.
    validator: Any = import_module("jsonschema").Draft202012Validator
    components = truefoundry["components"]

    def errors(schema: str, instance: Any) -> list[str]:
        root = {"$ref": f"#/components/schemas/{schema}", "components": components}
        return [error.message for error in validator(root).iter_errors(instance)]

    return errors


class TestTrueFoundry:
    @pytest.mark.parametrize("file", sorted(DATA.glob("*.jsonl")), ids=lambda file: file.stem)
    def test_describes_every_sample_event(
        self, file: Path, errors: Callable[[str, Any], list[str]]
    ) -> None:
        events = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
        assert events
        for event in events:
            assert errors("ResponseStreamEvent", event) == []

    @pytest.mark.parametrize(
        "name", list(json.loads((DATA / "requests.json").read_text(encoding="utf-8")))
    )
    def test_describes_every_sample_request(
        self, name: str, errors: Callable[[str, Any], list[str]]
    ) -> None:
        body = json.loads((DATA / "requests.json").read_text(encoding="utf-8"))[name]
        assert errors("CreateResponseRequest", body) == []

    @pytest.mark.parametrize(
        ("schema", "instance"),
        [
            ("CreateResponseRequest", {"model": "a/b", "agent_name": "c"}),
            ("CreateResponseRequest", {"input": []}),
            ("CreateResponseRequest", {"model": "a/b", "previous_response_id": None}),
            ("ResponseInput", [{"role": "user", "content": "a"}, {"type": "tool.approval"}]),
            ("ResponseStreamEvent", {"type": "response.done"}),
            ("ResponseStreamEvent", {"error": {"message": "not an event"}}),
            ("ResponseStreamEvent", {"type": "agent.message", "role": "tool", "content": "a"}),
            ("CancelResponseRequest", {}),
        ],
    )
    def test_refuses(
        self, schema: str, instance: Any, errors: Callable[[str, Any], list[str]]
    ) -> None:
        assert errors(schema, instance)

    def test_tells_a_tool_result_by_its_role_alone(
        self, errors: Callable[[str, Any], list[str]]
    ) -> None:
        chunk = {"type": "agent.message", "execution_id": "e"}
        result = {**chunk, "role": "tool", "tool_call_id": "c", "content": "done"}
        for created_at in ("2026-05-25T08:00:00.000Z", 1779696000):
            event = {**result, "created_at": created_at}
            assert errors("ToolMessageEvent", event) == []
            assert errors("AgentMessageEvent", event)
            assert errors("ResponseStreamEvent", event) == []
        for role in ({}, {"role": "assistant"}, {"role": "narrator"}):
            assert errors("ResponseStreamEvent", {**chunk, **role}) == []

    def test_declares_properties_in_the_order_of_printing(
        self, truefoundry: dict[str, Any]
    ) -> None:
        printed = ["quick-start", "continue-a-turn", "sandbox-second-turn", "ask-user-question"]
        for name in printed:
            for line in (DATA / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
                event = json.loads(line)
                schema = self.leaf(truefoundry, "#/components/schemas/ResponseStreamEvent", event)
                assert [key for key in schema["properties"] if key in event] == list(event)

    def leaf(self, document: dict[str, Any], ref: str, event: dict[str, Any]) -> dict[str, Any]:
        schema: dict[str, Any] = resolve(document, ref)
        if "discriminator" not in schema:
            return schema
        rule = schema["discriminator"]
        tag = event.get(rule["propertyName"])
        return self.leaf(document, rule["mapping"].get(tag, rule.get("x-default-mapping")), event)

    def test_every_variant_states_its_tag(self, truefoundry: dict[str, Any]) -> None:
        unions = {p: n for p, n in every(truefoundry) if is_object(n) and "mapping" in n}
        assert len(unions) == 9
        for path, rule in unions.items():
            union = resolve(truefoundry, pointer(path[:-1]))
            assert {variant["$ref"] for variant in union["oneOf"]} == set(rule["mapping"].values())
            for tag, ref in rule["mapping"].items():
                if ref == rule.get("x-default-mapping"):
                    continue
                for leaf in self.leaves(truefoundry, ref):
                    assert leaf["properties"][rule["propertyName"]]["const"] == tag
                    assert rule["propertyName"] in leaf["required"]

    def leaves(self, document: dict[str, Any], ref: str) -> Iterator[dict[str, Any]]:
        schema = resolve(document, ref)
        if "oneOf" not in schema:
            yield schema
        for variant in schema.get("oneOf", []):
            yield from self.leaves(document, variant["$ref"])

    def test_leaves_the_server_room_to_grow(self, truefoundry: dict[str, Any]) -> None:
        check_refs(truefoundry, str(TRUEFOUNDRY))
        schemas = truefoundry["components"]["schemas"]
        for path, node in every(schemas):
            assert path[-1:] != ("enum",)
            assert (path[-1:], node) != (("additionalProperties",), False)
            assert path[-1:] != ("default",)
