"""Permissions: standing rules, open requests, decisions.

A tool call without a rule asks. The run waits a short time for the answer; the request itself
can be decided much longer, which then only leaves a rule behind.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from fnmatch import fnmatchcase
from typing import Any, cast

from attrs import define, field

from turnwire.testing.bell import Bell
from turnwire.testing.tandem.answers import Json
from turnwire.testing.tandem.bus import LOCAL_TENANT
from turnwire.testing.tandem.core import Core

ALLOWING = frozenset({"once", "always", "allow"})
REPLIES = (*sorted(ALLOWING), "deny", "reject")

_ACTIONS = {
    "allow": "allow",
    "always": "allow",
    "ask": "ask",
    "once": "ask",
    "deny": "deny",
    "reject": "deny",
}

# A standing permission for these would permit any command.
_SHELLS = frozenset(
    {
        "bash",
        "command",
        "exec",
        "execute",
        "run",
        "run_command",
        "runcommand",
        "shell",
        "terminal",
        "verify_command",
        "verifycommand",
    }
)


@define(eq=False)
class PermissionRequest:
    """One question to the user.

    Attributes:
        id: Its id.
        session_id: The session that asks.
        tool: The tool it wants to call.
        args: The arguments.
        requested_at_ms: When it was asked.
        expires_at_ms: When it can no longer be decided.
        status: ``pending``, or the word of the reply, or ``runtime_restarted``.
        decision: What else the decision left in the record.
        bell: Rings when it is decided.
    """

    id: str
    session_id: str
    tool: str
    args: Mapping[str, Any]
    requested_at_ms: int
    expires_at_ms: int
    status: str = "pending"
    decision: Json = field(factory=dict[str, Any])
    bell: Bell = field(factory=Bell)

    @property
    def digest(self) -> str:
        """A digest of what would be done."""
        action = {"sessionID": self.session_id, "tool": self.tool, "args": dict(self.args)}
        return hashlib.sha256(json.dumps(action, sort_keys=True).encode()).hexdigest()

    def wire(self) -> Json:
        """Return the record as ``GET /permission`` lists it."""
        return {
            "id": self.id,
            "tenantContext": dict(LOCAL_TENANT),
            "actionDigest": self.digest,
            "expiresAtMs": self.expires_at_ms,
            "sessionID": self.session_id,
            "permission": self.tool,
            "pattern": self.tool,
            "tool": self.tool,
            "args": dict(self.args),
            "argsSource": "provider_json",
            "argsIntegrity": "ok",
            "status": self.status,
            "requestedAtMs": self.requested_at_ms,
            **self.decision,
        }


class Permissions:
    """The rules, requests and decisions of the engine.

    Args:
        core: What the engine shares.

    Attributes:
        requests: Every request by its id; none is ever removed.
        rules: The standing rules, oldest first.
        decisions: The decisions, oldest first.
    """

    def __init__(self, core: Core) -> None:
        self._core = core
        self.requests: dict[str, PermissionRequest] = {}
        self.rules: list[Json] = []
        self.decisions: list[Json] = []

    def evaluate(self, session_id: str | None, tool: str) -> str:
        """Return what the rules say about a tool: allow, ask or deny.

        A denial wins, then the newest rule; without a rule the user is asked.
        """
        matching = [rule["action"] for rule in self.rules if _matches(rule, session_id, tool)]
        if "deny" in matching:
            return "deny"
        return matching[-1] if matching else "ask"

    def add_rules(self, session_id: str, rules: Iterable[Any]) -> None:
        """Add the rules that a client gave with a session; bad ones are skipped."""
        for given in rules:
            if not isinstance(given, Mapping):
                continue
            rule = cast("Mapping[str, Any]", given)
            permission, action = rule.get("permission"), _ACTIONS.get(str(rule.get("action")))
            if not isinstance(permission, str) or not permission.strip() or action is None:
                continue
            pattern = rule.get("pattern") or permission
            self._add_rule(session_id, permission, str(pattern), action)

    def ask(self, session_id: str, tool: str, args: Mapping[str, Any]) -> PermissionRequest:
        """Ask the user whether a tool may be called."""
        now = self._core.now_ms()
        lifetime = int(self._core.options.permission_lifetime * 1000)
        request = PermissionRequest(
            self._core.ids.uuid(), session_id, tool, dict(args), now, now + lifetime
        )
        self.requests[request.id] = request
        shown = request.wire()
        names = ("args", "argsSource", "argsIntegrity", "requestedAtMs", "expiresAtMs")
        self._core.publish_owned(
            "permission.asked",
            sessionID=session_id,
            requestID=request.id,
            tool=tool,
            query=None,
            actionDigest=request.digest,
            **{name: shown[name] for name in names},
        )
        return request

    def decide(self, request: PermissionRequest, reply: str) -> Json | None:
        """Decide a request.

        Args:
            request: A pending request.
            reply: One of `REPLIES`.

        Returns:
            The standing rule that the decision left; None if it left none.
        """
        now = self._core.now_ms()
        request.status = reply
        request.decision = {"decidedAtMs": now, "decidedBy": "local"}
        rule = self._standing_rule(request, reply)
        rule_id = rule["id"] if rule else None
        self._record(request, reply, rule_id)
        self._core.publish_owned(
            "permission.replied",
            sessionID=request.session_id,
            requestID=request.id,
            reply=reply,
            decidedAtMs=now,
            decidedBy="local",
            standingRuleID=rule_id,
            standingRulePersisted=rule is not None,
            actionDigest=request.digest,
        )
        request.bell.ring()
        return rule

    def restart(self) -> None:
        """Close what is pending: nobody waits for it any more."""
        for request in self.requests.values():
            if request.status == "pending":
                reason = "runtime restarted before the permission request was decided"
                request.status = "runtime_restarted"
                request.decision = {"decidedAtMs": self._core.now_ms(), "decisionReason": reason}
                self._record(request, "runtime_restarted", None)

    def _standing_rule(self, request: PermissionRequest, reply: str) -> Json | None:
        tool = request.tool
        if reply in {"deny", "reject"}:
            return self._add_rule(request.session_id, tool, tool, "deny", source=request.id)
        if reply == "once" or tool.lower() in _SHELLS:
            return None
        return self._add_rule(request.session_id, tool, tool, "allow", source=request.id)

    def _add_rule(
        self,
        session_id: str,
        permission: str,
        pattern: str,
        action: str,
        *,
        source: str | None = None,
    ) -> Json:
        rule: Json = {
            "id": self._core.ids.uuid(),
            "tenantContext": dict(LOCAL_TENANT),
            "sessionID": session_id,
            "permission": permission,
            "pattern": pattern,
            "action": action,
            "createdAtMs": self._core.now_ms(),
            "createdBy": "local" if source else "system",
            **({"sourceRequestID": source} if source else {}),
            "provenance": "permission_reply" if source else "default_or_system_rule",
        }
        self.rules.append(rule)
        return rule

    def _record(self, request: PermissionRequest, decision: str, rule_id: str | None) -> None:
        self.decisions.append(
            {
                "tenantContext": dict(LOCAL_TENANT),
                "actionDigest": request.digest,
                "requestID": request.id,
                "sessionID": request.session_id,
                "permission": request.tool,
                "pattern": request.tool,
                "decision": decision,
                "decidedAtMs": request.decision["decidedAtMs"],
                "decidedBy": request.decision.get("decidedBy", "system"),
                "standingRuleID": rule_id,
                "standingRulePersisted": rule_id is not None,
            }
        )


def _matches(rule: Json, session_id: str | None, tool: str) -> bool:
    return (
        rule["sessionID"] in {None, session_id}
        and fnmatchcase(tool, rule["permission"])
        and fnmatchcase(tool, rule["pattern"])
    )
