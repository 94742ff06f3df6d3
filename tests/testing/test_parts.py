"""The engine-neutral parts on their own: fields, ids, playback; and the toy sandbox."""

import asyncio
import re
from collections.abc import Iterator
from typing import Any, get_type_hints

import pytest
from attrs import fields_dict

from turnwire.testing.fields import Fields, InvalidValueError
from turnwire.testing.ids import Ids
from turnwire.testing.items import Comment, Cut, Delay, Hang, Item
from turnwire.testing.playback import Playback
from turnwire.testing.sandbox import Sandbox
from turnwire.testing.truefoundry import Options
from turnwire.testing.truefoundry.options import OptionsDict


def test_absent_fields_have_empty_values() -> None:
    fields = Fields({}, "")
    assert [fields.text("a"), fields.number("a"), fields.object("a"), fields.array("a")] == [
        None
    ] * 4
    assert (fields.objects("a"), fields.texts("a"), fields.text_map("a")) == ([], (), {})


def test_a_path_names_the_place() -> None:
    inner = Fields({"a": {"b": [{"c": 1}]}}, "top").object("a")
    assert inner is not None
    with pytest.raises(InvalidValueError, match=re.escape("top.a.b[0].c: expected a string")):
        inner.objects("b")[0].text("c")


@pytest.mark.parametrize("value", [None, [], "x", 1, True])
def test_only_an_object_has_fields(value: object) -> None:
    with pytest.raises(InvalidValueError, match="body: expected an object"):
        Fields(value, "")


def test_seeded_ids_repeat_and_others_do_not() -> None:
    assert [Ids("s").uuid(), Ids("s").token()] == [Ids("s").uuid(), Ids("s").token()]
    assert Ids().uuid() != Ids().uuid()
    assert re.fullmatch(r"[a-z0-9]{24}", Ids().token())


@pytest.mark.parametrize(
    ("commands", "output"),
    [
        (["echo a b > /x", "cat /x"], "a b\n"),
        (["echo a > x; echo b >> x", "cat /x"], "a\nb\n"),
        (["printf 'a\\nb' > /x && cat /x"], "a\nb"),
        (["echo 1 > /d/a; echo 2 > /d/e/f; ls /d"], "a\ne\n"),
        (["echo 1 > /a; rm -f /a; ls"], ""),
        (["cat /none; echo after"], "cat: /none: No such file or directory\n"),
        (["echo before; fly"], "before\nsh: fly: command not found\n"),
        (["echo 'unbalanced"], "sh: No closing quotation\n"),
        (["echo a >"], "sh: syntax error near redirection\n"),
        (["pwd; true"], "/\n"),
        ([""], ""),
    ],
)
def test_the_toy_sandbox(commands: list[str], output: str) -> None:
    box = Sandbox("acme.1")
    assert [box.run(command) for command in commands][-1] == output


def play(items: Iterator[Item], **options: Any) -> list[object]:
    """Play items to the end and return what a reader got."""

    async def read() -> list[object]:
        playback = Playback(items, **options)
        task = asyncio.create_task(playback.run())
        got: list[object] = []
        while (item := await playback.next()) is not None:
            got.append(item)
        await asyncio.gather(task, return_exceptions=True)
        return got

    return asyncio.run(read())


def test_a_playback_keeps_silences_to_itself() -> None:
    assert play(iter([Comment("a"), Delay(0.01), Comment("b")])) == [Comment("a"), Comment("b")]


def test_a_run_that_breaks_does_not_look_like_one_that_ended() -> None:
    def items() -> Iterator[Item]:
        yield Comment("a")
        raise RuntimeError("a mistake in a scenario")

    assert play(items()) == [Comment("a"), Cut()]


def test_a_timeout_ends_every_silence() -> None:
    expired: list[bool] = []

    def items() -> Iterator[Item]:
        yield Hang()
        yield Delay(60)
        yield Comment("b")

    got = play(items(), timeout=0.01, expire=lambda: expired.append(True))
    assert got == [Comment("b")]
    assert expired == [True]


def test_the_typed_options_are_all_options() -> None:
    assert set(get_type_hints(OptionsDict)) == set(fields_dict(Options))
