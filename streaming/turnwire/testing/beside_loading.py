"""Read the steps of `beside` from JSON: ``event``, ``bytes``, ``comment``, ``wait``, ``cut``."""

import base64
import binascii
from collections.abc import Mapping

from turnwire.testing.beside import (
    Beside,
    CutConnection,
    EmitBytes,
    EmitComment,
    EmitEvent,
    Wait,
    WaitForCancel,
)
from turnwire.testing.fields import Fields, InvalidValueError
from turnwire.testing.loading import StepReader, step_body


def _bytes(fields: Fields, key: str) -> EmitBytes:
    if isinstance(fields.raw(key), str):
        return EmitBytes(data=(fields.text(key) or "").encode())
    inner = step_body(fields, key)
    try:
        return EmitBytes(data=base64.b64decode(inner.required_text("base64"), validate=True))
    except binascii.Error as error:
        raise InvalidValueError(inner.path("base64"), str(error)) from error


def _cut(fields: Fields, key: str) -> CutConnection:
    inner = step_body(fields, key)
    clean = inner.boolean("clean") or False
    inner.refuse_others()
    return CutConnection(clean=clean)


def _wait(fields: Fields, key: str) -> Wait:
    return Wait(seconds=fields.number(key, minimum=0) or 0.0)


def _wait_for_cancel(fields: Fields, key: str) -> WaitForCancel:
    step_body(fields, key).refuse_others()
    return WaitForCancel()


BESIDE_READERS: Mapping[str, StepReader[Beside]] = {
    "event": lambda fields, key: EmitEvent(event=step_body(fields, key).values),
    "bytes": _bytes,
    "comment": lambda fields, key: EmitComment(text=fields.text(key) or ""),
    "wait": _wait,
    "wait_for_cancel": _wait_for_cancel,
    "cut": _cut,
}
"""What reads each of these steps, by the name of its key."""
