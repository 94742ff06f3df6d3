"""The rule for what may follow: one request decides everything that waits, each call once.

Anything else is refused as a whole, and everything waits as before.
"""

from collections.abc import Sequence

from turnwire.testing.trueforge.answers import RefusedError
from turnwire.testing.trueforge.inputs import Decision, Response, TurnRequest
from turnwire.testing.trueforge.threads import MAIN, Conversation, Thread

_UNPROCESSABLE = 422


def take_input(conversation: Conversation, request: TurnRequest) -> None:
    """Put the input of a turn into a conversation.

    Args:
        conversation: A copy of what the turn before left behind.
        request: The request.

    Raises:
        RefusedError: The input does not fit the conversation (422).
    """
    if request.messages:
        _take_messages(conversation, request)
        return
    for decision in request.decisions:
        if decision.thread_id not in conversation.threads:
            raise RefusedError(_UNPROCESSABLE, f"unknown thread_id: {decision.thread_id}")
    for thread in conversation.threads.values():
        mine = [each for each in request.decisions if each.thread_id == thread.id]
        _take_decisions(thread, mine)


def _take_messages(conversation: Conversation, request: TurnRequest) -> None:
    if conversation.is_undecided:
        raise _refusal(MAIN, "user message cannot be sent while approvals or questions are pending")
    for n, message in enumerate(request.messages):
        if not message.text.strip() and not message.has_files:
            raise _refusal(MAIN, f"messages[{n}] user message has empty content")
    main = conversation.main
    # What a cancelled turn was about to do is not done any more.
    main.close_calls()
    for thread in conversation.open_threads:
        thread.is_over = thread is not main
    main.user = request.messages[-1].text
    main.has_history = True
    main.remaining = ()


def _take_decisions(thread: Thread, decisions: Sequence[Decision]) -> None:
    for n, decision in enumerate(decisions):
        kind = "response" if isinstance(decision, Response) else "approval"
        found = next(
            (
                each
                for each in thread.waiting
                if each.call.id == decision.tool_call_id
                and each.call.is_question == isinstance(decision, Response)
            ),
            None,
        )
        if found is None:
            problem = f"no pending {kind} for tool_call_id '{decision.tool_call_id}'"
            raise _refusal(thread.id, f"messages[{n}] {problem}")
        found.verdict = decision
    if thread.waiting and not thread.is_over:
        missing = ", ".join(each.call.id for each in thread.waiting)
        rule = "Send batch must resolve all pending tool calls awaiting user input"
        raise _refusal(thread.id, f"{rule}. Missing: {missing}")


def _refusal(thread: str, problem: str) -> RefusedError:
    return RefusedError(_UNPROCESSABLE, f"thread {thread}: {problem}")
