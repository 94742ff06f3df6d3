"""What Go writes, against what its documentation says."""

import base64
import json
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from turnwire.testing.agenttier.go_base64 import CorruptInputError, decode
from turnwire.testing.agenttier.go_duration import (
    InvalidDurationError,
    format_duration,
    parse_duration,
)
from turnwire.testing.agenttier.go_json import decode_bytes, encode
from turnwire.testing.agenttier.go_quote import quote
from turnwire.testing.agenttier.go_time import as_nanoseconds, as_string
from turnwire.testing.agenttier.lines import LineSplitter
from turnwire.testing.agenttier.quantities import parse_quantity

# Others use the machine, too.
PATIENT = settings(deadline=None)


@PATIENT
@given(st.text())
def test_json_means_the_same(text: str) -> None:
    encoded = encode({"data": text})
    assert json.loads(encoded) == {"data": text}
    assert not set("<>&\u2028\u2029\n\r").intersection(encoded)


@PATIENT
@given(st.binary())
def test_bytes_that_are_no_text_are_replaced_one_by_one(data: bytes) -> None:
    decoded = json.loads(encode(decode_bytes(data)))
    valid = data.decode("utf-8", "ignore")
    assert decoded.replace("\ufffd", "") == valid.replace("\ufffd", "")


@PATIENT
@given(st.integers(min_value=-(2**62), max_value=2**62))
def test_durations_are_read_as_they_are_written(nanoseconds: int) -> None:
    assert parse_duration(format_duration(nanoseconds)) == nanoseconds


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("1h30m", 5400),
        ("1.5s", 1.5),
        (".5s", 0.5),
        ("0", 0),
        ("-1m", -60),
        ("+2m", 120),
        ("1.h", 3600),
    ],
)
def test_durations(text: str, seconds: float) -> None:
    assert parse_duration(text) == int(seconds * 1_000_000_000)


@pytest.mark.parametrize(
    ("nanoseconds", "text"),
    [(0, "0s"), (1, "1ns"), (1_500, "1.5\u00b5s"), (10**9, "1s"), (90 * 10**9, "1m30s")],
)
def test_how_durations_are_written(nanoseconds: int, text: str) -> None:
    assert format_duration(nanoseconds) == text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", 'time: invalid duration ""'),
        ("-", 'time: invalid duration "-"'),
        ("banana", 'time: invalid duration "banana"'),
        ("5", 'time: missing unit in duration "5"'),
        ("1h5", 'time: missing unit in duration "1h5"'),
        ("1d", 'time: unknown unit "d" in duration "1d"'),
        ("1 h", 'time: unknown unit " h" in duration "1 h"'),
    ],
)
def test_what_is_no_duration(text: str, told: str) -> None:
    with pytest.raises(InvalidDurationError) as caught:
        parse_duration(text)
    assert str(caught.value) == told


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ('a"b\\c', r'"a\"b\\c"'),
        ("\a\b\f\n\r\t\v", r'"\a\b\f\n\r\t\v"'),
        ("\x00\x1f\x7f", r'"\x00\x1f\x7f"'),
        ("é \u2028\u00a0\u0085", r'"é \u2028\u00a0\u0085"'),
        ("\U000e0001😀", r'"\U000e0001😀"'),
    ],
)
def test_quotes(text: str, quoted: str) -> None:
    assert quote(text) == quoted


def test_times() -> None:
    moment = datetime(2026, 3, 4, 5, 6, 7, 120_000, tzinfo=UTC)
    assert as_nanoseconds(moment) == "2026-03-04T05:06:07.12Z"
    there = moment.astimezone(timezone(timedelta(hours=-3, minutes=-30)))
    assert as_string(there) == "2026-03-04 01:36:07 -0330 -0330"
    assert as_nanoseconds(there) == "2026-03-04T01:36:07.12-03:30"


@PATIENT
@given(st.binary())
def test_base64(data: bytes) -> None:
    encoded = base64.b64encode(data).decode()
    wrapped = "\n".join(encoded[at : at + 5] for at in range(0, len(encoded), 5))
    assert decode(encoded) == decode(wrapped) == data
    if encoded and not encoded.endswith("="):
        with pytest.raises(CorruptInputError):
            decode(encoded[:-1])


@PATIENT
@given(st.lists(st.binary()))
def test_lines_do_not_depend_on_the_pieces(pieces: list[bytes]) -> None:
    splitter = LineSplitter()
    found = [line for piece in pieces for line in splitter.feed(piece)]
    assert found == b"".join(pieces).split(b"\n")[:-1]


@pytest.mark.parametrize(
    ("less", "more"),
    [("999m", "1"), ("1000Mi", "1Gi"), ("1G", "1Gi"), ("0.5", "501m"), ("-1", "0")],
)
def test_quantities(less: str, more: str) -> None:
    small, large = parse_quantity(less), parse_quantity(more)
    assert small is not None
    assert large is not None
    assert small < large


@pytest.mark.parametrize("text", ["", "x", "1Zi", "Gi", "1 Gi"])
def test_what_is_no_quantity(text: str) -> None:
    assert parse_quantity(text) is None
