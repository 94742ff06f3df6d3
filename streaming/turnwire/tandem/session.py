"""The session of a conversation, as a turn knows it. No I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from turnwire.tandem.config import SessionConfig

__all__ = ["Session"]


class Session(Protocol):
    """What a turn asks its conversation for, and tells it.

    Attributes:
        config: What the session is made with, and what goes with every prompt.
        session_id: Its id; None until it is made.
    """

    config: SessionConfig
    session_id: str | None
