"""Workflows as the bytes that go over the wire."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from turnwire.errors import InvalidRequest
from turnwire_api.runtime.model import Model, is_object, plain

if TYPE_CHECKING:
    import os

__all__ = ["read_workflow", "write_workflow"]


def write_workflow(spec: Any) -> bytes:
    """Write a workflow as JSON: nulls, the order of its members and all texts stay as they are.

    Raises:
        InvalidRequest: It is no object, or has something that JSON does not have.

    Example:
        >>> write_workflow({"name": "chat", "limit": None})
        b'{"name":"chat","limit":null}'
    """
    if not isinstance(spec, Mapping | Model):
        raise InvalidRequest(f"a workflow is an object, not {type(spec).__name__}")
    try:
        text = json.dumps(plain(spec), ensure_ascii=False, separators=(",", ":"), allow_nan=False)
        return text.encode()
    except (TypeError, ValueError, RecursionError) as error:
        # The reason may quote the workflow, and that may hold secrets.
        why = str(error) if isinstance(error, TypeError) else type(error).__name__
        raise InvalidRequest(f"the workflow cannot be written as JSON: {why}") from None


def read_workflow(path: str | os.PathLike[str]) -> bytes:
    """Read the file of a workflow; its bytes are sent as they are.

    Raises:
        InvalidRequest: It cannot be read, or is no JSON object in UTF-8. The message names the
            file and shows nothing of it.
    """
    try:
        data = Path(path).read_bytes()
    except OSError as error:
        raise InvalidRequest(f"the workflow {path} cannot be read: {error.strerror}") from error
    if not is_object(_decoded(data)):
        raise InvalidRequest(f"the workflow {path} is no JSON object in UTF-8")
    return data


def _decoded(data: bytes) -> Any:
    # An error of the decoders holds the text, so it does not leave this function. RFC 8259,
    # section 8.1: UTF-8, without a byte order mark.
    try:
        return json.loads(data.decode("utf-8"))
    except (ValueError, RecursionError):
        return None
