"""/tool: the engine's own tools, and calls of them without a session."""

from collections.abc import Iterable

from turnwire.testing.tandem.answers import Json, RefusedError, Reply, coded, ok
from turnwire.testing.tandem.core import Core, Effect, Room
from turnwire.testing.tandem.permissions import Permissions
from turnwire.testing.tandem.requests import Request
from turnwire.testing.tandem.routing import Route, get, post
from turnwire.testing.tandem.workspace import ToolFailedError, Workspace


class Tools(Room):
    """Lists and calls tools.

    Args:
        core: What it shares with the others.
        workspace: The tools.
        permissions: Their rules.
    """

    def __init__(self, core: Core, workspace: Workspace, permissions: Permissions) -> None:
        super().__init__(core)
        self._workspace = workspace
        self._permissions = permissions

    def routes(self) -> Iterable[Route]:
        """Return its routes."""
        yield get("/tool/ids", self._ids)
        yield get("/tool", self._list)
        yield post("/tool/execute", self._execute)

    def _ids(self, _: Request) -> Reply:
        return ok([tool["name"] for tool in self._workspace.schemas()])

    def _list(self, _: Request) -> Reply:
        return ok(self._workspace.schemas())

    def _execute(self, request: Request) -> Reply:
        body = request.body()
        tool, args = body.required_text("tool"), body.free("args") or {}
        allowed = body.texts(body.named("scope_allowlist", "scopeAllowlist"))
        if allowed and tool not in allowed:
            raise self._denied(tool, "tool is outside of the scope allowlist")
        if self._permissions.evaluate(None, tool) == "deny":
            raise self._denied(tool, "a rule denies the tool")
        if tool in self.core.options.approval_tools:
            raise self._needs_approval(tool)
        if self._workspace.knows(tool):
            self.core.effects.append(Effect(tool, args))
        try:
            output = self._workspace.run(tool, args)
        except ToolFailedError as error:
            raise coded(500, "TOOL_DISPATCH_FAILED", str(error)) from error
        metadata: Json = {}
        return ok({"output": output, "metadata": metadata})

    def _denied(self, tool: str, reason: str) -> RefusedError:
        return RefusedError(ok(self._decision("TOOL_DISPATCH_DENIED", "denied", tool, reason), 403))

    def _needs_approval(self, tool: str) -> RefusedError:
        decision = self._decision(
            "TOOL_APPROVAL_REQUIRED", "approval_required", tool, "a policy asks for an approval"
        )
        return RefusedError(ok({**decision, "approval_requirement": {"tool": tool}}, 409))

    def _decision(self, code: str, outcome: str, tool: str, reason: str) -> Json:
        return {
            "code": code,
            "outcome": outcome,
            "reason": f"{tool}: {reason}",
            "policy_decision_id": self.core.ids.uuid(),
            "approval_requirement": None,
        }
