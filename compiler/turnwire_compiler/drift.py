"""How a generated package differs from what the compiler would write, and why."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from pathlib import Path

__all__ = ["differences"]

_TOOLS = ("GENERATOR", "FORMATTER")


def differences(
    current: Path, fresh: Path, *, name: str, engines: Collection[str] = ()
) -> Iterator[str]:
    """Compare two generated packages.

    Args:
        current: The package's folder.
        fresh: The same package, just compiled.
        name: How to name ``current`` in the lines.
        engines: Compare only these, and what all engines share; empty: everything.

    Yields:
        One line for each changed input and one for each file that differs.
    """
    old, new = _tree(current, engines), _tree(fresh, engines)
    differing = [place for place in sorted({*old, *new}) if old.get(place) != new.get(place)]
    causes: dict[str, list[str]] = {}
    for engine in sorted({path.parent.name for path in fresh.glob("*/contract.py")}):
        causes[engine] = list(_causes(current / engine, fresh / engine))
        if any(place.startswith(f"{engine}/") for place in differing):
            yield from (f"{cause} since {name}/{engine} was generated" for cause in causes[engine])
    anywhere = [cause for found in causes.values() for cause in found]
    for place in differing:
        engine = place.partition("/")[0]
        if place not in new:
            yield f"{name}/{place}: the compiler does not write this file"
        elif place not in old:
            yield f"{name}/{place}: missing"
        elif causes.get(engine, anywhere):
            yield f"{name}/{place}: out of date"
        else:
            line = _first_difference(old[place], new[place])
            yield f"{name}/{place}:{line}: was edited by hand"


def _tree(folder: Path, engines: Collection[str]) -> dict[str, bytes]:
    """Read the files below a folder, by their path in it."""
    files = {
        path.relative_to(folder): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    return {
        path.as_posix(): content
        for path, content in files.items()
        if not engines or len(path.parts) == 1 or path.parts[0] in {*engines, "runtime"}
    }


def _causes(old: Path, new: Path) -> Iterator[str]:
    """Say which inputs of an engine's package have changed."""
    before, after = _inputs(old / "contract.py"), _inputs(new / "contract.py")
    if not before:
        return
    for name in sorted({*before, *after}):
        if name not in before:
            yield f"{name} is new"
        elif name not in after:
            yield f"{name} is gone"
        elif before[name] != after[name]:
            yield f"{name} changed"


def _inputs(contract: Path) -> dict[str, Any]:
    """Read the inputs and the tools' versions without importing generated code."""
    found: dict[str, Any] = {}
    try:
        module = ast.parse(contract.read_text(encoding="utf-8"))
    except (OSError, ValueError, SyntaxError):
        return found
    for statement in module.body:
        match statement:
            case ast.AnnAssign(target=ast.Name(id="INPUTS"), value=ast.Dict(keys, values)):
                for key, value in zip(keys, values, strict=True):
                    found[str(_constant(key))] = _constant(value)
            case ast.AnnAssign(target=ast.Name(id=name), value=value) if name in _TOOLS:
                found[name.lower()] = _constant(value)
            case _:
                pass
    return found


def _constant(node: ast.expr | None) -> Any:
    return node.value if isinstance(node, ast.Constant) else None


def _first_difference(old: bytes, new: bytes) -> int:
    before, after = old.splitlines(), new.splitlines()
    for number, (left, right) in enumerate(zip(before, after, strict=False), start=1):
        if left != right:
            return number
    return min(len(before), len(after)) + 1
