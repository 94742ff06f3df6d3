"""The exit codes of programs in a sandbox, as those of this process. No I/O."""

from __future__ import annotations

__all__ = ["local_code"]

# As timeout(1), the shell's 128 + SIGTERM, and what container tools give for "the tool failed".
_REASONS = {"timeout": 124, "canceled": 143}
_NONE = 125
_LARGEST = 255


def local_code(remote: int, reason: str = "") -> int:
    """Return the exit code that stands for a remote one.

    Args:
        remote: The program's; -1 if it has none.
        reason: Why an invoke ended: ``timeout``, ``canceled`` and ``error`` have no exit code,
            and neither has ``completed`` where the Router lost the program.

    Example:
        >>> local_code(3), local_code(-1, "timeout"), local_code(-1, "canceled"), local_code(-1)
        (3, 124, 143, 125)
    """
    if 0 <= remote <= _LARGEST:
        return remote
    return _REASONS.get(reason, _NONE)
