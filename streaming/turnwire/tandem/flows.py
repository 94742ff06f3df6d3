"""Calls of Tandem that take more than one request, as flows. No I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from turnwire.errors import NotFound
from turnwire.flow import Call
from turnwire.reader import Missed
from turnwire.tandem.watch import FINISHED, PART, Watch
from turnwire_api.tandem.resources import (
    ENGINE_RUN_EVENTS,
    PERMISSIONS_LIST,
    QUESTIONS_ANSWER,
    QUESTIONS_LIST,
    SESSIONS_ACTIVE_RUN,
    SESSIONS_MESSAGES,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from turnwire.flow import Flow
    from turnwire.tandem.events import EngineEvent
    from turnwire_api.tandem.models import OkResult

__all__ = ["answer_question", "missed", "reply_text"]

# The most rows that the engine's log gives at once.
PAGE = 1000


def answer_question(question_id: str, answer: str) -> Flow[OkResult]:
    """Find the session of a question, and answer it there: elsewhere answers are dropped.

    Raises:
        NotFound: There is no such open question.
    """
    for question in (yield Call(QUESTIONS_LIST, {})):
        if question.id == question_id:
            ids = {"session_id": question.session_id, "question_id": question_id}
            done: OkResult = yield Call(QUESTIONS_ANSWER, {**ids, "body": {"answer": answer}})
            if done.ok is False:
                # Engines before 0.7.2: it was closed after it was listed.
                break
            return done
    raise NotFound(f"there is no open question {question_id!r}", status=404, retry_safe=True)


def missed(watch: Watch, session_id: str, run_id: str) -> Flow[Missed[EngineEvent]]:
    """Find out what a run did before its stream was open.

    The engine replays nothing: a run begins before its prompt is answered. Since 0.6.0 it has a
    log of each run, since 0.7.2 with its text. Where a run is over and the log does not say so,
    its text is taken from the session's messages.

    Args:
        watch: Reads the stream, which is open already.
        session_id: The session.
        run_id: Its run.
    """
    # The state is asked for first: what was active then has its end in the stream.
    state = yield Call(SESSIONS_ACTIVE_RUN, {"session_id": session_id})
    is_active = state.active is not None and state.active.run_id == run_id
    rows = yield from _log(run_id)
    if is_active and not any(row["event_type"] == FINISHED for row in rows):
        snapshot = yield Call(PERMISSIONS_LIST, {})
        requests = map(_plain, snapshot.requests)
        return Missed([*watch.replay(rows), *watch.recall(requests)])
    if any(row["event_type"] == PART for row in rows):
        return Missed(watch.replay(rows), over=True)
    messages = yield Call(SESSIONS_MESSAGES, {"session_id": session_id})
    return Missed(watch.conclude(rows, reply_text(messages)), over=True)


def _log(run_id: str) -> Flow[list[Mapping[str, Any]]]:
    rows: list[Mapping[str, Any]] = []
    after = 0
    while True:
        arguments = {"run_id": run_id, "after_seq": after, "limit": PAGE}
        try:
            page = yield Call(ENGINE_RUN_EVENTS, arguments)
        except NotFound:
            # An engine before 0.6.0.
            return rows
        rows.extend(map(_plain, page.events))
        if len(page.events) < PAGE:
            return rows
        after = page.events[-1].seq


def reply_text(messages: Any) -> str:
    """Return the text of the last message, if it is the assistant's."""
    if not messages or messages[-1].info.role != "assistant":
        return ""
    return "".join(part["text"] for part in messages[-1].parts if part.get("type") == "text")


def _plain(model: Any) -> Mapping[str, Any]:
    plain: Mapping[str, Any] = model.to_dict()
    return plain
