"""Files for ``agent.configure``: the forms that callers use, as the Router takes them."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, TypeAlias, cast

from turnwire.errors import InvalidRequest

__all__ = ["FileSource", "uploads"]

FileSource: TypeAlias = "tuple[str, str | Path | bytes] | Mapping[str, str]"
"""``(path in the sandbox, local path or bytes)``, or ``{"path": ..., "content": ...}``.

Instead of ``content``, which is text, ``contentBase64`` may be given.
"""


def uploads(files: Iterable[FileSource] | None) -> list[dict[str, str]]:
    """Return the files of a request; local ones are read.

    Bytes that are UTF-8 go as text, others in base64.

    Raises:
        InvalidRequest: A file is of no known form, cannot be read or is empty; the Router
            cannot store an empty one (openapi/agenttier.yaml, ``ConfigureFile``).

    Example:
        >>> uploads([("/workspace/a.txt", b"hi"), {"path": "/b", "content": "ho"}])
        [{'path': '/workspace/a.txt', 'content': 'hi'}, {'path': '/b', 'content': 'ho'}]
    """
    return [_upload(file) for file in files or ()]


def _upload(file: Any) -> dict[str, str]:
    if isinstance(file, Mapping):
        entry = dict(cast("Mapping[str, str]", file))
        _check(entry)
        return entry
    if not isinstance(file, tuple | list) or len(cast("list[Any]", file)) != 2:  # noqa: PLR2004 - a pair.
        raise InvalidRequest(
            f"a file is a (path, source) pair or a dict, not {_kind(cast('object', file))}"
        )
    path, source = cast("tuple[Any, Any]", file)
    if not isinstance(path, str) or not path:
        raise InvalidRequest("a file needs the path that it gets in the sandbox")
    content = _read(path, source)
    if not content:
        raise InvalidRequest(f"the Router cannot store an empty file: {path}")
    return {"path": path, **_written(content)}


def _read(path: str, source: Any) -> bytes:
    match source:
        case bytes() | bytearray() | memoryview():
            return bytes(cast("bytes", source))
        case str() | Path():
            try:
                return Path(source).read_bytes()
            except (OSError, ValueError) as error:
                raise InvalidRequest(f"the file for {path} cannot be read: {error}") from error
        case _:
            raise InvalidRequest(f"{path} comes from a local path or bytes, not {_kind(source)}")


def _written(content: bytes) -> dict[str, str]:
    try:
        return {"content": content.decode()}
    except UnicodeDecodeError:
        return {"contentBase64": base64.b64encode(content).decode()}


def _check(entry: dict[str, str]) -> None:
    given = [name for name in ("content", "contentBase64") if entry.get(name)]
    if len(given) != 1 or not isinstance(cast("Any", entry.get("path")), str):
        raise InvalidRequest(
            "a file has a path and either content or contentBase64, which may not be empty;"
            f" this one has {', '.join(sorted(entry)) or 'nothing'}"
        )


def _kind(value: object) -> str:
    return type(value).__name__
