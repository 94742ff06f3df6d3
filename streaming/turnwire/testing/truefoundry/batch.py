"""The rule for continuing a response that paused.

One request decides every pending call of every paused execution, each once. Anything else is
refused as a whole, and the response waits as before.
"""

from collections import Counter
from collections.abc import Mapping

from turnwire.testing.truefoundry.errors import ApiError
from turnwire.testing.truefoundry.inputs import Answer, Decision
from turnwire.testing.truefoundry.requests import CreateRequest
from turnwire.testing.truefoundry.responses import StoredResponse
from turnwire.testing.truefoundry.tree import Kind, Tree

_UNPROCESSABLE = 422


def check_continuation(previous: StoredResponse | None, request: CreateRequest) -> None:
    """Check that a request fits the response it continues.

    Args:
        previous: That response; None for a new conversation.
        request: The request.

    Raises:
        ApiError: It does not fit (422).
    """
    if previous is None or previous.status not in {"running", "paused"}:
        if request.decisions:
            raise _refusal("there is no pending tool call to decide")
        return
    if previous.status == "running":
        raise _refusal(f"response {previous.id} is still running")
    if previous.tree is None:
        raise _refusal(f"response {previous.id} has no pending tool calls: it was answered before")
    _check_answers(previous.tree, request)


def _check_answers(tree: Tree, request: CreateRequest) -> None:
    pending = tree.pending()
    if request.messages:
        waiting = _names(pending) or "a sign-in"
        raise _refusal(f"no user message is possible while the response waits for {waiting}")
    for decision in request.decisions:
        _check_one(decision, tree, pending)
    keys = [_key(decision) for decision in request.decisions]
    for key, count in Counter(keys).items():
        if count > 1:
            raise _refusal(f"tool call {key[1]} of execution {key[0]} is decided {count} times")
    missing: dict[tuple[str, str], Kind] = {
        key: kind for key, kind in pending.items() if key not in keys
    }
    if missing:
        raise _refusal(f"decisions are missing for {_names(missing)}")


def _check_one(decision: Decision, tree: Tree, pending: Mapping[tuple[str, str], Kind]) -> None:
    if decision.execution_id not in tree.executions:
        raise _refusal(f"unknown execution {decision.execution_id}")
    kind = pending.get(_key(decision))
    if kind is None:
        raise _refusal(
            f"tool call {decision.tool_call_id} of execution {decision.execution_id} is not pending"
        )
    given = "answer" if isinstance(decision, Answer) else "approval"
    if given != kind:
        raise _refusal(f"tool call {decision.tool_call_id} needs an {kind}, not an {given}")


def _key(decision: Decision) -> tuple[str, str]:
    return decision.execution_id, decision.tool_call_id


def _names(pending: Mapping[tuple[str, str], Kind]) -> str:
    return ", ".join(f"{call} (execution {execution})" for execution, call in pending)


def _refusal(message: str) -> ApiError:
    return ApiError(_UNPROCESSABLE, message, param="input")
