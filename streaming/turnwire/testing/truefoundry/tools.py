"""What a tool call returns."""

from collections.abc import Mapping
from typing import Any, cast

from turnwire.testing.framing import compact
from turnwire.testing.sandbox import Sandbox
from turnwire.testing.tool_calls import decoded
from turnwire.testing.truefoundry.messages import PlacedCall
from turnwire.testing.truefoundry.scenario import SANDBOX_SERVER, SANDBOX_TOOL
from turnwire.testing.truefoundry.text import fill


def exists(call: PlacedCall, sandbox: Sandbox | None) -> bool:
    """Whether there is such a tool: those of the sandbox exist only where it is enabled."""
    return call.spec.server != SANDBOX_SERVER or sandbox is not None


def missing(call: PlacedCall) -> str:
    """Return the result of a call to a tool that does not exist."""
    reason = f"Tool {call.name} not found: the request did not enable the sandbox"
    return compact({"error": [{"type": "text", "text": reason}]})


def output(call: PlacedCall, sandbox: Sandbox | None, names: Mapping[str, str]) -> str:
    """Return the scripted result, or what the toy sandbox prints.

    Args:
        call: The call.
        sandbox: The sandbox, if it is enabled.
        names: Values of the placeholders in the scripted result.
    """
    result = fill(call.spec.result, names)
    if result is None:
        runs = sandbox is not None and call.spec.tool == SANDBOX_TOOL
        return sandbox.run(_command(call)) if sandbox is not None and runs else ""
    return result if isinstance(result, str) else compact(result)


def _command(call: PlacedCall) -> str:
    arguments = decoded(call.arguments)
    if not isinstance(arguments, Mapping):
        return ""
    return str(cast("Mapping[str, Any]", arguments).get("command", ""))
