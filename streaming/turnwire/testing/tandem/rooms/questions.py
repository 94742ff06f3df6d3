"""/question: the body of a reply is ignored; an answer goes to /sessions/{id}/questions."""

from collections.abc import Iterable

from turnwire.testing.tandem.answers import Reply, ok
from turnwire.testing.tandem.core import Core, Room
from turnwire.testing.tandem.questions import Questions
from turnwire.testing.tandem.requests import Request
from turnwire.testing.tandem.routing import Route, get, post


class QuestionRoutes(Room):
    """Lists and closes questions.

    Args:
        core: What it shares with the others.
        questions: The questions.
    """

    def __init__(self, core: Core, questions: Questions) -> None:
        super().__init__(core)
        self._questions = questions

    def routes(self) -> Iterable[Route]:
        """Return its routes."""
        yield get("/question", self._list)
        yield post("/question/{id}/reply", self._reply)
        yield post("/question/{id}/reject", self._reject)
        yield post("/sessions/{session_id}/questions/{id}/answer", self._answer)

    def _list(self, _: Request) -> Reply:
        return ok(list(self._questions.open.values()))

    def _reply(self, request: Request) -> Reply:
        request.body()
        return self._closed(request["id"], is_ok=True)

    def _reject(self, request: Request) -> Reply:
        return self._closed(request["id"], is_ok=False)

    def _answer(self, request: Request) -> Reply:
        answer = str(request.body().required("answer"))
        question = self._questions.open.get(request["id"])
        if question is not None and question["sessionID"] != request["session_id"]:
            raise self._unknown()
        return self._closed(request["id"], is_ok=True, answer=answer)

    def _closed(self, question_id: str, *, is_ok: bool, answer: str | None = None) -> Reply:
        if not self._questions.close(question_id, ok=is_ok, answer=answer):
            raise self._unknown()
        return ok({"ok": True})

    def _unknown(self) -> Exception:
        message = "Question request not found"
        return self.core.refuse(404, "APPROVAL_REQUEST_NOT_FOUND", message)
