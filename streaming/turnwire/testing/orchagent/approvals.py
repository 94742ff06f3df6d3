"""Which tool calls are approved.

How far an approval reaches is not documented, so it is a reading, and so is what an empty list
of arguments means.
"""

from collections.abc import Mapping
from typing import Any

from attrs import frozen

from turnwire.testing.orchagent.scenario import Call


@frozen(kw_only=True)
class Grant:
    """One approval.

    Attributes:
        user_id: Who gave it.
        run_id: The run for which it was given.
        server: The server of the tool.
        tool: The tool.
        args_keys: Names of the arguments that calls may have.
    """

    user_id: str
    run_id: str
    server: str
    tool: str
    args_keys: tuple[str, ...]

    def covers(self, call: Call, *, empty_is_any: bool) -> bool:
        """Whether a call has no arguments but the approved ones.

        Example:
            >>> grant = Grant(user_id="u", run_id="r", server="mcp", tool="t", args_keys=())
            >>> call = Call(tool="t", args={"to": "me"})
            >>> [grant.covers(call, empty_is_any=each) for each in (True, False)]
            [True, False]
        """
        if (call.server, call.tool) != (self.server, self.tool):
            return False
        if not self.args_keys and empty_is_any:
            return True
        return set(call.args) <= set(self.args_keys)


class Approvals:
    """The approvals of all users.

    Args:
        scope: How far an approval reaches: ``user``, all runs of whoever gave it; ``run``, all
            calls of its run; ``call``, one call of its run.
        empty_keys: What no names of arguments mean: ``any`` arguments or ``none``.
    """

    def __init__(self, scope: str, empty_keys: str) -> None:
        self._scope = scope
        self._empty_is_any = empty_keys == "any"
        self.grants: list[Grant] = []

    def add(self, grant: Grant) -> None:
        """Approve."""
        self.grants.append(grant)

    def take(self, user_id: str, run_id: str, call: Call) -> bool:
        """Whether a call is approved; an approval of one call is used up by it."""
        for grant in self.grants:
            if self._reaches(grant, user_id, run_id) and grant.covers(
                call, empty_is_any=self._empty_is_any
            ):
                if self._scope == "call":
                    self.grants.remove(grant)
                return True
        return False

    def clear(self, user_id: str | None) -> int:
        """Withdraw the approvals of a user, or all; returns how many there were."""
        kept = [] if user_id is None else [each for each in self.grants if each.user_id != user_id]
        count = len(self.grants) - len(kept)
        self.grants = kept
        return count

    def _reaches(self, grant: Grant, user_id: str, run_id: str) -> bool:
        if self._scope == "user":
            return grant.user_id == user_id
        return grant.run_id == run_id


def described(call: Call) -> Mapping[str, Any]:
    """Return what an event says about a call: names, and never the arguments' values."""
    return {"server": call.server, "tool": call.tool, "args_keys": list(call.args)}
