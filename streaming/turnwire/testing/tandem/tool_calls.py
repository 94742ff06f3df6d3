"""The tool calls of a run: arguments, permission, execution, result."""

from collections.abc import Generator
from typing import Any

from turnwire.testing.framing import compact
from turnwire.testing.placeholders import fill
from turnwire.testing.tandem.answers import Json
from turnwire.testing.tandem.core import Effect
from turnwire.testing.tandem.feeds import truncated
from turnwire.testing.tandem.parts import TEXT_LIMIT, StoredMessage, tool_part
from turnwire.testing.tandem.permissions import ALLOWING, PermissionRequest, Permissions
from turnwire.testing.tandem.run import Run
from turnwire.testing.tandem.scenario import Call
from turnwire.testing.tandem.workspace import ToolFailedError, Workspace

CallSteps = Generator[float | None, None, bool]
"""Waits of one call; returns whether it was allowed."""


class ToolCalls:
    """Executes the tool calls of runs.

    Args:
        permissions: Who may call what.
        workspace: The tools.
    """

    def __init__(self, permissions: Permissions, workspace: Workspace) -> None:
        self._permissions = permissions
        self._workspace = workspace

    def stream_arguments(self, run: Run, message: StoredMessage, call: Call) -> CallSteps:
        """Publish the arguments of a call as they arrive from the model."""
        args: Json = fill(call.args, run.names)
        text, call_id = compact(args), f"call_{run.core.ids.token(12)}"
        size = call.every or len(text)
        for start in range(0, len(text), size):
            so_far = text[: start + size]
            delta = {
                "id": call_id,
                "tool": call.tool,
                "argsDelta": text[start : start + size],
                "rawArgsPreview": so_far,
                "parsedArgsPreview": args if so_far == text else None,
            }
            part: Json = {"id": call_id, "type": "tool", "tool": call.tool, "args": {}}
            part["state"] = "running"
            run.show(part, message.id, toolCallDelta=delta)
            yield from run.pace()
        return True

    def execute(self, run: Run, message: StoredMessage, call: Call) -> CallSteps:
        """Ask for permission if needed, call the tool, publish and store what came out."""
        args: Json = fill(call.args, run.names)
        refusal = self._refusal(run, message, call, args)
        if refusal is not None:
            self._end(run, message, call, args, error=refusal)
            return False
        part_id = run.core.new_part_id()
        if self._permissions.evaluate(run.session.id, call.tool) == "ask":
            if run.approves_tools:
                run.say_of_message("permission.auto_approved", message.id, tool=call.tool)
            else:
                request = self._permissions.ask(run.session.id, call.tool, args)
                part_id = request.id
                _show(run, message, call, id=part_id, args=args, state="pending")
                if not (yield from self._answer(run, message, call, request)):
                    return False
        yield from self._call(run, message, call, args, part_id)
        return True

    def _refusal(self, run: Run, message: StoredMessage, call: Call, args: Json) -> str | None:
        """Return why a call is not even asked about."""
        tool = call.tool
        if run.tool_mode == "none" or (run.allowlist and tool not in run.allowlist):
            reason = f"Tool `{tool}` is not offered in this run."
            run.say_of_message("tool.call.rejected_unoffered", message.id, tool=tool, error=reason)
            return reason
        if self._permissions.evaluate(run.session.id, tool) == "deny":
            reason = f"Permission denied for tool `{tool}` by policy."
            run.say_of_message("tool.execution.denied", message.id, tool=tool, reason=reason)
            return reason
        if call.needs_policy_approval:
            reason = f"Tool `{tool}` needs an approval by policy."
            decision = {"decision": "approval_required", "reasonCode": "policy"}
            run.say_of_message("policy.decision.recorded", message.id, tool=tool, **decision)
            _show(run, message, call, args=args, state="approval_required", error=reason)
            return reason
        return None

    def _answer(
        self, run: Run, message: StoredMessage, call: Call, request: PermissionRequest
    ) -> CallSteps:
        """Wait for the user; returns whether the call may go on."""
        seconds = run.core.options.permission_wait
        stop = request.bell.listen(lambda: run.job.wake() if run.job else None)
        try:
            yield from run.wait(seconds, lambda: request.status != "pending")
        finally:
            stop()
        if request.status in ALLOWING:
            return True
        args = dict(request.args)
        if request.status == "pending":
            milliseconds = int(seconds * 1000)
            details = {"tool": call.tool, "requestID": request.id, "timeoutMs": milliseconds}
            run.say_of_message("permission.wait.timeout", message.id, **details)
            error, state = f"Permission request timed out after {milliseconds} ms", "failed"
        else:
            error, state = "Permission denied by user", "denied"
        _show(run, message, call, id=request.id, args=args, state=state, error=error)
        self._end(run, message, call, args, error=error)
        return False

    def _call(
        self, run: Run, message: StoredMessage, call: Call, args: Json, part_id: str
    ) -> CallSteps:
        _show(run, message, call, id=part_id, args=args, state="pending")
        effect = Effect(call.tool, args, run.session.id, run.id)
        run.core.effects.append(effect)
        yield from run.wait(call.seconds)
        try:
            result = self._result(run, call, args)
        except ToolFailedError as error:
            text = str(error)
            _show(run, message, call, id=part_id, args=args, state="failed", error=text)
            self._end(run, message, call, args, error=text)
            return True
        _show(run, message, call, id=part_id, args=args, state="completed", result=result)
        self._end(run, message, call, args, result=result)
        return True

    def _result(self, run: Run, call: Call, args: Json) -> str:
        if call.error is not None:
            raise ToolFailedError(str(fill(call.error, run.names)))
        if call.result is None:
            return truncated(self._workspace.run(call.tool, args), TEXT_LIMIT)
        return truncated(str(fill(call.result, run.names)), TEXT_LIMIT)

    def _end(
        self,
        run: Run,
        message: StoredMessage,
        call: Call,
        args: Json,
        *,
        result: str | None = None,
        error: str | None = None,
    ) -> None:
        message.parts.append(tool_part(call.tool, args, result, error))
        run.names["result"] = (error if result is None else result) or ""
        record = {"phase": "outcome", "status": "succeeded" if error is None else "failed"}
        run.say_of_message("tool.effect.recorded", message.id, tool=call.tool, record=record)


def _show(run: Run, message: StoredMessage, call: Call, **fields: Any) -> None:
    run.show({"type": "tool", "tool": call.tool, **fields}, message.id)
