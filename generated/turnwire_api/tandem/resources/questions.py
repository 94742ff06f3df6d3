"""``client.questions`` of Tandem engine API."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from ...runtime.operation import AsyncTransport, Operation, RequestOptions, Transport
from .. import __name__ as _PACKAGE

if TYPE_CHECKING:
    import builtins

    from ..models.ok_result import OkResult
    from ..models.question import Question

StreamT = TypeVar("StreamT")

QUESTIONS_LIST: Operation[list[Question]] = Operation(
    _PACKAGE,
    name="questions.list",
    method="GET",
    path="/question",
    endpoint="api.questions.list_questions",
    idempotent=True,
)
QUESTIONS_ANSWER: Operation[OkResult] = Operation(
    _PACKAGE,
    name="questions.answer",
    method="POST",
    path="/sessions/{session_id}/questions/{question_id}/answer",
    endpoint="api.questions.answer_question",
    required=("session_id", "question_id"),
    bodies=(("", "AnswerQuestionRequest"),),
)
QUESTIONS_CLOSE: Operation[OkResult] = Operation(
    _PACKAGE,
    name="questions.close",
    method="POST",
    path="/question/{question_id}/reply",
    endpoint="api.questions.close_question",
    required=("question_id",),
    bodies=(("", "JsonObject"),),
)
QUESTIONS_REJECT: Operation[OkResult] = Operation(
    _PACKAGE,
    name="questions.reject",
    method="POST",
    path="/question/{question_id}/reject",
    endpoint="api.questions.reject_question",
    required=("question_id",),
)


class Questions(Generic[StreamT]):
    """``client.questions``."""

    def __init__(self, transport: Transport[StreamT]) -> None:
        self._transport = transport

    def list(self, *, options: RequestOptions | None = None) -> builtins.list[Question]:
        """List questions.

        Questions of agents that nobody has answered.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(QUESTIONS_LIST, {}, options)

    def answer(
        self,
        session_id: str,
        question_id: str,
        answer: str,
        *,
        options: RequestOptions | None = None,
    ) -> OkResult:
        """Answer a question.

        Gives the agent an answer. The event `question.replied` has it.

        Args:
            session_id: The session.
            question_id: The question.
            answer: The answer.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            QUESTIONS_ANSWER,
            {
                "session_id": session_id,
                "question_id": question_id,
                "body": {
                    "answer": answer,
                },
            },
            options,
        )

    def close(self, question_id: str, *, options: RequestOptions | None = None) -> OkResult:
        """Close a question without an answer.

        Closes a question. Whatever the body says is not read: an answer is given with
        `answerQuestion`.

        Args:
            question_id: The question.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            QUESTIONS_CLOSE,
            {
                "question_id": question_id,
                "body": {},
            },
            options,
        )

    def reject(self, question_id: str, *, options: RequestOptions | None = None) -> OkResult:
        """Reject a question.

        Closes a question as one that is not answered.

        Args:
            question_id: The question.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            QUESTIONS_REJECT,
            {
                "question_id": question_id,
            },
            options,
        )


class AsyncQuestions(Generic[StreamT]):
    """``client.questions``, asynchronous."""

    def __init__(self, transport: AsyncTransport[StreamT]) -> None:
        self._transport = transport

    async def list(self, *, options: RequestOptions | None = None) -> builtins.list[Question]:
        """List questions.

        Questions of agents that nobody has answered.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(QUESTIONS_LIST, {}, options)

    async def answer(
        self,
        session_id: str,
        question_id: str,
        answer: str,
        *,
        options: RequestOptions | None = None,
    ) -> OkResult:
        """Answer a question.

        Gives the agent an answer. The event `question.replied` has it.

        Args:
            session_id: The session.
            question_id: The question.
            answer: The answer.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            QUESTIONS_ANSWER,
            {
                "session_id": session_id,
                "question_id": question_id,
                "body": {
                    "answer": answer,
                },
            },
            options,
        )

    async def close(self, question_id: str, *, options: RequestOptions | None = None) -> OkResult:
        """Close a question without an answer.

        Closes a question. Whatever the body says is not read: an answer is given with
        `answerQuestion`.

        Args:
            question_id: The question.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            QUESTIONS_CLOSE,
            {
                "question_id": question_id,
                "body": {},
            },
            options,
        )

    async def reject(self, question_id: str, *, options: RequestOptions | None = None) -> OkResult:
        """Reject a question.

        Closes a question as one that is not answered.

        Args:
            question_id: The question.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            QUESTIONS_REJECT,
            {
                "question_id": question_id,
            },
            options,
        )
