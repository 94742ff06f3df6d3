"""The ``turnwire-compile`` command."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from turnwire_compiler.project import Project

__all__ = ["BROKEN", "DRIFTED", "main"]

DRIFTED = 1
BROKEN = 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status.

    0: done, or nothing differs. 1: ``--check`` found a difference. 2: an input is broken,
    or the extra ``compiler`` is not installed; the generated package is as it was.

    Args:
        arguments: The command's arguments; None: those of the process.
    """
    options = _parser().parse_args(arguments)
    try:
        from turnwire_compiler import build  # noqa: PLC0415  # --help must work without the extra.
        from turnwire_compiler.errors import CompileError  # noqa: PLC0415  # As above.
    except ImportError as error:
        return _broken(f"{error.name} is missing; install 'turnwire[compiler]'")
    project = _project(options)
    try:
        if options.check:
            return _report(build.check(project, options.engines))
        build.build(project, options.engines)
    except CompileError as error:
        return _broken(str(error))
    except OSError as error:
        return _broken(f"{error.filename}: {error.strerror}")
    return 0


def _broken(message: str) -> int:
    print(f"turnwire-compile: {message}", file=sys.stderr)
    return BROKEN


def _report(differences: list[str]) -> int:
    for line in differences:
        print(line)
    if differences:
        print("the generated code differs; run: make generate")
    return DRIFTED if differences else 0


def _project(options: argparse.Namespace) -> Project:
    from turnwire_compiler.project import Project  # noqa: PLC0415  # As above.

    root: Path = options.root
    return Project(
        root=root,
        documents=options.openapi or root / "openapi",
        overlays=options.overlays or root / "overlays",
        output=options.output or root / "generated",
        package=options.package,
        extra_overlays=tuple(options.overlay),
    )


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="turnwire-compile",
        description="Compile OpenAPI documents and overlays into typed Python.",
    )
    parser.add_argument(
        "engines", nargs="*", metavar="ENGINE", help="package to compile; default: all of them"
    )
    parser.add_argument(
        "--check", action="store_true", help="compare only; exit 1 and say what differs"
    )
    parser.add_argument(
        "--overlay",
        action="append",
        default=[],
        type=Path,
        metavar="FILE",
        help="one more overlay, applied last; may be repeated",
    )
    parser.add_argument("--root", type=Path, default=Path(), help="the project's folder")
    parser.add_argument("--openapi", type=Path, metavar="DIR", help="default: ROOT/openapi")
    parser.add_argument("--overlays", type=Path, metavar="DIR", help="default: ROOT/overlays")
    parser.add_argument("--output", type=Path, metavar="DIR", help="default: ROOT/generated")
    parser.add_argument("--package", default="turnwire_api", help="name of the generated package")
    return parser


if __name__ == "__main__":
    sys.exit(main())
