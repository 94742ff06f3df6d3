"""What the answers of one engine mean beyond HTTP. No I/O."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import NamedTuple, TypeAlias

from turnwire.errors import StatusError

__all__ = ["HTTP", "Dialect", "ErrorType"]

ErrorType: TypeAlias = Callable[[int, bytes], type[StatusError] | None]
"""Status and body of an answer to the error that it is; None: what its status says."""


def _as_its_status_says(status: int, body: bytes) -> None:
    """Plain HTTP: 2xx is success, and the other statuses have errors of their own."""
    del status, body


class Dialect(NamedTuple):
    """How an engine says no, and what takes it long.

    Args:
        error_type: Called with each answer that is read whole. An error for a 2xx means that
            the answer is a refusal in spite of its status.
        slow: Seconds that operations may need, by name (``sessions.prompt_sync``), where the
            client's own timeout is shorter.
        minds_keys: Requests with the same ``Idempotency-Key`` are carried out once, so that one
            may be sent again.

    Example:
        >>> Dialect(slow={"plans.preview": 300.0}).slow["plans.preview"]
        300.0
    """

    error_type: ErrorType = _as_its_status_says
    slow: Mapping[str, float] = MappingProxyType({})
    minds_keys: bool = True


HTTP = Dialect()
"""The dialect of an engine that says everything with statuses."""
