"""Questions of the model to the user; no run waits for their answers."""

import hashlib
from collections.abc import Iterable, Mapping
from typing import Any

from turnwire.testing.tandem.bus import LOCAL_TENANT
from turnwire.testing.tandem.core import Core


class Questions:
    """The open questions.

    Args:
        core: What the engine shares.

    Attributes:
        open: The records of the open questions by their ids.
    """

    def __init__(self, core: Core) -> None:
        self._core = core
        self.open: dict[str, dict[str, Any]] = {}

    def ask(self, session_id: str, message_id: str, questions: Iterable[Mapping[str, Any]]) -> None:
        """Ask the user something."""
        question_id = self._core.ids.uuid()
        asked = [dict(question) for question in questions]
        tool = {"callID": self._core.new_part_id(), "messageID": message_id}
        self.open[question_id] = {
            "id": question_id,
            "tenantContext": dict(LOCAL_TENANT),
            "actionDigest": hashlib.sha256(repr(asked).encode()).hexdigest(),
            "expiresAtMs": self._core.now_ms() + int(self._core.options.permission_lifetime * 1000),
            "sessionID": session_id,
            "questions": asked,
            "tool": tool,
        }
        self._core.publish(
            "question.asked",
            id=question_id,
            sessionID=session_id,
            messageID=message_id,
            questions=asked,
            tool=tool,
        )

    def close(self, question_id: str, *, ok: bool, answer: str | None = None) -> bool:
        """Close a question; returns whether there was such a question.

        The event names only the question, as ``id``: a stream of one session drops it.
        """
        if self.open.pop(question_id, None) is None:
            return False
        given = {} if answer is None else {"answer": answer}
        self._core.publish("question.replied", id=question_id, ok=ok, **given)
        return True
