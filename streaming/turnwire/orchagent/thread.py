"""The thread of a conversation, as a turn knows it. No I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from turnwire.orchagent.config import ThreadConfig

__all__ = ["Thread"]


class Thread(Protocol):
    """What a turn asks its conversation for, and tells it.

    Attributes:
        config: Which thread it is, or what it is made of, and what goes with every message.
        thread_id: Its id; None until it is made.
        workflow: What it is made of, as the bytes to send; None: it is made already.
    """

    config: ThreadConfig
    thread_id: str | None
    workflow: bytes | None
