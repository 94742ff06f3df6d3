"""The entry point: what can go wrong before a command line is read.

click and rich are an extra, so nothing here imports them before it is known that they are there.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["main"]

_USAGE, _INTERRUPTED = 2, 130
_EXTRA = {"click", "rich"}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command line.

    Args:
        arguments: The words after ``turnwire``; default: those of this process.

    Returns:
        The exit code: 0, 1 for an error of the library, 2 for a command line that is wrong, 130
        after Ctrl-C, or that of a program in a sandbox.

    Example:
        >>> main(["agenttier", "version"])  # doctest: +ELLIPSIS
        turnwire ...
        0
    """
    _never_fail_to_print()
    words = sys.argv[1:] if arguments is None else arguments
    try:
        from turnwire.cli.running import run  # noqa: PLC0415 - needs the extra.

        return run(words)
    except ModuleNotFoundError as error:
        missing = (error.name or "").partition(".")[0]
        if missing not in _EXTRA:
            raise
        sys.stderr.write(f"turnwire: {missing} is not installed: pip install 'turnwire[cli]'\n")
        return _USAGE
    except KeyboardInterrupt:
        return _INTERRUPTED


def _never_fail_to_print() -> None:
    # What a program in a sandbox writes may have characters that this terminal's encoding lacks.
    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="backslashreplace")
