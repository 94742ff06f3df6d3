from __future__ import annotations

import pytest

from turnwire.failures import reason_of


def caused(*texts: str) -> Exception:
    """Return the outermost of errors that cause each other, from the outermost in."""
    outer, *inner = [OSError(text) if text else OSError() for text in texts]
    error = outer
    for cause in inner:
        error.__cause__ = cause
        error = cause
    return outer


@pytest.mark.parametrize(
    ("texts", "told"),
    [
        (["certificate"], "certificate"),
        (["reset", "certificate"], "reset"),
        (["", "", "certificate", "deeper"], "certificate"),
        (["", ""], "OSError"),
    ],
)
def test_the_first_text_is_the_reason(texts: list[str], told: str) -> None:
    assert reason_of(caused(*texts)) == told


def test_what_was_being_handled_is_a_cause_too() -> None:
    error = ConnectionError()
    error.__context__ = OSError("certificate")
    assert reason_of(error) == "certificate"
