"""Reading, checking and writing OpenAPI documents as plain JSON trees.

A document is a tree of dict, list, str, int, float, bool and None, and nothing else: no node
is shared between two places and every key is a string. What YAML can say beyond that is
refused when the file is read, so that no later step has to think of it.
"""

from __future__ import annotations

import hashlib
import json
import math
import re
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeGuard
from urllib.parse import unquote

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

from turnwire_compiler.errors import CompileError

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Sequence

__all__ = [
    "Reference",
    "check_refs",
    "clone",
    "dangling_refs",
    "digest",
    "dump",
    "is_array",
    "is_object",
    "load",
    "pointer",
    "references",
    "resolve",
]

# OpenAPI 3.1, section 4.8.7: the names a component may have. A discriminator may map a value
# to such a name instead of a reference.
_COMPONENT_NAME: Final = re.compile(r"[A-Za-z0-9._-]+")

# YAML 1.2, section 5.1: what JSON may hold as it is but YAML wants escaped; and the line breaks
# of YAML 1.1, which its readers would fold.
_UNPRINTABLE: Final = re.compile("[\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")

# RFC 6901, section 4: an index has no sign and no leading zero.
_ARRAY_INDEX: Final = re.compile(r"0|[1-9][0-9]*")


@dataclass(frozen=True, slots=True)
class Reference:
    """A place in a document that names another.

    Attributes:
        where: JSON pointer to the value that holds the reference, as a URI fragment.
        target: The reference, normally ``#/...``.
    """

    where: str
    target: str


def load(path: str | Path) -> dict[str, Any]:
    """Read one YAML 1.2 or JSON document.

    Args:
        path: The file, in UTF-8.

    Returns:
        The document as a JSON tree; aliases are written out.

    Raises:
        CompileError: The file is missing or not UTF-8, is not YAML, repeats a key, is not a
            mapping at its root, or holds what JSON cannot (a date, a key that is not a
            string, an alias inside its own anchor).

    Example:
        >>> import pathlib, tempfile
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     file = pathlib.Path(folder, "api.yaml")
        ...     _ = file.write_text("openapi: '3.1.0'", encoding="utf-8")
        ...     load(file)
        {'openapi': '3.1.0'}
    """
    source = str(path)
    try:
        text = Path(path).read_bytes().decode("utf-8")
    except OSError as error:
        raise CompileError(error.strerror or "cannot be read", source=source) from error
    except UnicodeDecodeError as error:
        raise CompileError("is not UTF-8", source=source) from error
    # Pure: one reader with one set of messages, whether or not the C one is installed.
    yaml: Any = YAML(typ="safe", pure=True)
    try:
        root: object = yaml.load(text)
    except YAMLError as error:
        raise _syntax_error(error, source) from error
    if not is_object(root):
        raise CompileError("the document is not a mapping", source=source)
    return _Plain(source).mapping(root, ())


def _syntax_error(error: YAMLError, source: str) -> CompileError:
    # Any: the reader's errors are not typed, and only some of them have marks.
    marked: Any = error
    mark = getattr(marked, "problem_mark", None) or getattr(marked, "context_mark", None)
    where = f"line {mark.line + 1}" if mark else None
    problem: str = (
        getattr(marked, "problem", None) or getattr(marked, "context", None) or str(error)
    )
    # Some problems come with advice on further lines.
    return CompileError(problem.strip().splitlines()[0], source=source, where=where)


class _Plain:
    """Copies what the YAML reader gives into a tree that JSON could have given."""

    def __init__(self, source: str) -> None:
        self._source = source
        # The nodes above the present one: an anchor may hold its own alias.
        self._above: set[int] = set()

    def mapping(self, node: dict[Any, Any], path: tuple[str | int, ...]) -> dict[str, Any]:
        for key in node:
            if not isinstance(key, str):
                raise self._error(path, f"the key {key!r} is not a string: quote it")
        with self._inside(node, path):
            return {key: self._value(value, (*path, key)) for key, value in node.items()}

    def _value(self, node: Any, path: tuple[str | int, ...]) -> Any:
        if node is None or isinstance(node, str | int):
            return node
        if isinstance(node, float):
            if not math.isfinite(node):
                raise self._error(path, f"{node} is not a JSON number")
            return node
        if is_object(node):
            return self.mapping(node, path)
        if is_array(node):
            with self._inside(node, path):
                return [self._value(item, (*path, i)) for i, item in enumerate(node)]
        raise self._error(path, f"a {type(node).__name__} is not JSON: quote it")

    @contextmanager
    def _inside(self, node: object, path: tuple[str | int, ...]) -> Generator[None]:
        if id(node) in self._above:
            raise self._error(path, "an alias inside its own anchor")
        self._above.add(id(node))
        yield
        self._above.discard(id(node))

    def _error(self, path: tuple[str | int, ...], message: str) -> CompileError:
        return CompileError(message, source=self._source, where=pointer(path))


def is_object(node: object) -> TypeGuard[dict[str, Any]]:
    """Say whether a node of a JSON tree is an object.

    Example:
        >>> is_object({}), is_object([])
        (True, False)
    """
    return isinstance(node, dict)


def is_array(node: object) -> TypeGuard[list[Any]]:
    """Say whether a node of a JSON tree is an array.

    Example:
        >>> is_array([]), is_array("text")
        (True, False)
    """
    return isinstance(node, list)


def clone(node: Any) -> Any:
    """Copy a JSON tree.

    Unlike `copy.deepcopy` it shares nothing within the copy either, so that a change in one
    place stays in that place.

    Args:
        node: A JSON tree.

    Returns:
        An equal tree with no mapping or list in common with the first.

    Example:
        >>> shared = {"type": "string"}
        >>> copied = clone({"a": shared, "b": shared})
        >>> copied["a"] is copied["b"]
        False
    """
    if is_object(node):
        return {key: clone(value) for key, value in node.items()}
    if is_array(node):
        return [clone(item) for item in node]
    return node


def pointer(path: Sequence[str | int]) -> str:
    """Write a path of keys and indices as a JSON pointer (RFC 6901) with a leading ``#``.

    Args:
        path: Keys and indices from the root.

    Returns:
        The pointer. It is meant to be read and to be resolved: characters outside ASCII and
        braces are left as they are, only ``~``, ``/`` and ``%`` are escaped.

    Example:
        >>> pointer(["paths", "/agent/responses", "post", "tags", 0])
        '#/paths/~1agent~1responses/post/tags/0'
    """
    return "#" + "".join(
        "/" + str(part).replace("~", "~0").replace("/", "~1").replace("%", "%25") for part in path
    )


def resolve(document: dict[str, Any], ref: str, *, source: str | None = None) -> Any:
    """Return the node that a local reference names.

    Args:
        document: The document.
        ref: A reference within the document: ``#`` and a JSON pointer (RFC 6901), in which
            percent escapes are undone first, as in any URI fragment. A node that is itself a
            reference is returned as it is.
        source: The document's file, for the error.

    Returns:
        The node, not a copy.

    Raises:
        CompileError: The reference is not local, or names nothing.

    Example:
        >>> resolve({"paths": {"/runs": {"get": 1}}}, "#/paths/~1runs/get")
        1
    """
    if ref != "#" and not ref.startswith("#/"):
        raise CompileError("not a reference within this document", source=source, where=ref)
    node: Any = document
    for raw in ref.split("/")[1:]:
        part = unquote(raw).replace("~1", "/").replace("~0", "~")
        if is_object(node) and part in node:
            node = node[part]
        elif is_array(node) and _ARRAY_INDEX.fullmatch(part) and int(part) < len(node):
            node = node[int(part)]
        else:
            raise CompileError(f"nothing is named {part!r} there", source=source, where=ref)
    return node


def references(document: dict[str, Any]) -> Iterator[Reference]:
    """Find every reference in a document, wherever a document of ours may hold one.

    These are `$ref` (also under `contentSchema` and in extensions), the values of a
    discriminator's `mapping` and its `x-default-mapping`, and the `union` of `x-sse`.

    Args:
        document: The document.

    Yields:
        The references, in document order.

    Example:
        >>> for reference in references({"a": {"$ref": "#/b"}}):
        ...     print(reference.where, "->", reference.target)
        #/a/$ref -> #/b
    """
    return _references(document, ())


def _references(node: Any, path: tuple[str | int, ...]) -> Iterator[Reference]:
    if is_array(node):
        for i, item in enumerate(node):
            yield from _references(item, (*path, i))
    elif is_object(node):
        for key, value in node.items():
            here = (*path, key)
            if isinstance(value, str):
                is_union = key == "union" and path[-1:] == ("x-sse",)
                if is_union or key in {"$ref", "x-default-mapping"}:
                    yield Reference(pointer(here), value)
                elif path[-2:] == ("discriminator", "mapping"):
                    yield Reference(pointer(here), _component(value))
            else:
                yield from _references(value, here)


def _component(value: str) -> str:
    """Write a name in a discriminator's mapping as the reference it stands for."""
    return f"#/components/schemas/{value}" if _COMPONENT_NAME.fullmatch(value) else value


def dangling_refs(document: dict[str, Any]) -> list[Reference]:
    """Return the references that are not local or name nothing, in document order.

    Example:
        >>> dangling_refs({"a": {"$ref": "#/b"}, "b": {}})
        []
    """
    return [
        reference for reference in references(document) if not _resolves(document, reference.target)
    ]


def _resolves(document: dict[str, Any], ref: str) -> bool:
    try:
        resolve(document, ref)
    except CompileError:
        return False
    return True


def check_refs(document: dict[str, Any], source: str | None = None) -> None:
    """Refuse a document with a reference that is not local, names nothing or leads to itself.

    Args:
        document: The document.
        source: Its file, for the error.

    Raises:
        CompileError: Names the first such reference and says how many more there are.

    Example:
        >>> check_refs({"a": {"$ref": "#/b"}, "b": {}})
        >>> check_refs({"a": {"$ref": "#/c"}, "b": {}}, "api.yaml")
        Traceback (most recent call last):
        ...
        turnwire_compiler.errors.CompileError: api.yaml: #/a/$ref: '#/c' names nothing
    """
    dangling = dangling_refs(document)
    if dangling:
        first, *others = dangling
        more = f" (and {len(others)} more such references)" if others else ""
        raise CompileError(
            f"{first.target!r} names nothing{more}", source=source, where=first.where
        )
    for reference in references(document):
        if _leads_to_itself(document, reference.target):
            raise CompileError(
                f"{reference.target!r} leads to itself", source=source, where=reference.where
            )


def _leads_to_itself(document: dict[str, Any], ref: str) -> bool:
    """Say whether a reference names a reference, and so on, without end."""
    seen: set[str] = set()
    while ref not in seen:
        seen.add(ref)
        node = resolve(document, ref)
        if not is_object(node) or not isinstance(node.get("$ref"), str):
            return False
        ref = node["$ref"]
    return True


def dump(document: dict[str, Any]) -> str:
    """Write a document as JSON, which is also YAML.

    The text depends on the document and its order of keys alone.

    Args:
        document: The document.

    Returns:
        The text, with a newline at its end.

    Raises:
        ValueError: The document holds a number that JSON does not have.

    Example:
        >>> print(dump({"openapi": "3.1.0"}), end="")
        {
          "openapi": "3.1.0"
        }
    """
    text = json.dumps(document, indent=2, ensure_ascii=False, allow_nan=False)
    return _UNPRINTABLE.sub(lambda found: f"\\u{ord(found[0]):04x}", text) + "\n"


def digest(data: bytes) -> str:
    """Return the SHA-256 of some bytes in hexadecimal.

    Example:
        >>> digest(b"")[:16]
        'e3b0c44298fc1c14'
    """
    return hashlib.sha256(data).hexdigest()
