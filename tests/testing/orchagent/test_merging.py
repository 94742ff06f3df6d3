"""Merging and masking, for all secrets that there could be."""

from collections.abc import Iterator
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from turnwire.testing.orchagent.merging import REDACTED, merge, resolve

NAMES = st.sampled_from(["providers", "openai", "api_key", "KEY"])
# No letter of a value is one of the replacement.
VALUES = st.text("0123456789", min_size=1, max_size=4)
SECRETS = st.dictionaries(
    NAMES, st.recursive(VALUES, lambda inner: st.dictionaries(NAMES, inner, max_size=3))
)
DEPTHS = ("shallow", "providers", "deep")


def leaves(value: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[str, str]]:
    """Yield the dotted names of the texts in an object."""
    if isinstance(value, str):
        yield ".".join(path), value
        return
    for name, item in cast("dict[str, Any]", value).items():
        yield from leaves(item, (*path, name))


@pytest.mark.parametrize("depth", DEPTHS)
@given(low=SECRETS, high=SECRETS)
def test_the_highest_level_always_wins(depth: str, low: Any, high: Any) -> None:
    merged = merge([("low", low), ("high", high)], depth)
    for name, value in leaves(high):
        assert (merged.value(name), merged.level(name)) == (value, "high")
    others = {name for name, level in merged.levels.items() if level == "low"}
    assert others <= {name for name, _ in leaves(low)}


@given(low=SECRETS, high=SECRETS)
def test_the_deeper_the_merge_the_more_is_left(low: Any, high: Any) -> None:
    found = [set(merge([("low", low), ("high", high)], depth).levels) for depth in DEPTHS]
    assert found[0] <= found[1]
    assert found[1] <= found[2]


@given(secrets=SECRETS, data=st.data())
def test_no_secret_is_left_in_a_text(secrets: Any, data: st.DataObject) -> None:
    values = [value for _, value in leaves(secrets)]
    parts = data.draw(st.lists(st.one_of(st.sampled_from([*values, "x", " "]), VALUES)))
    masked = merge([("message", secrets)], "deep").mask({"deep": [" ".join(parts)]})
    text = masked["deep"][0].replace(REDACTED, "#")
    assert not [value for value in values if value in text]


@given(secrets=SECRETS)
def test_every_value_is_found_by_its_name(secrets: Any) -> None:
    merged = merge([("message", secrets)], "shallow")
    found = dict(leaves(secrets))
    text = "".join(f"{{{{{name}}}}};" for name in found)
    resolved = resolve(text, merged, {}, lambda name: f"no {name}")
    assert resolved == "".join(f"{value};" for value in found.values())


def test_a_text_and_an_object_of_one_name_do_not_mix() -> None:
    low: Any = {"openai": {"api_key": "1"}}
    high: Any = {"openai": "2"}
    for depth in DEPTHS:
        assert merge([("a", low), ("b", high)], depth).levels == {"openai": "b"}
        assert merge([("a", high), ("b", low)], depth).levels == {"openai.api_key": "b"}
