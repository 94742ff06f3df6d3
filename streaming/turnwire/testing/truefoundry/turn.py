"""What the executions of one response share: configuration, counters, what was done."""

from collections import Counter
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from attrs import define, field, frozen

from turnwire.testing.sandbox import Sandbox
from turnwire.testing.tool_calls import decoded
from turnwire.testing.truefoundry.messages import Json, PlacedCall


@frozen
class Effect:
    """A tool call that was executed.

    Attributes:
        execution_id: Who called the tool.
        tool_call_id: The call.
        tool: The tool's own name.
        arguments: The decoded arguments; text if they are not JSON.
    """

    execution_id: str
    tool_call_id: str
    tool: str
    arguments: Any

    @classmethod
    def of(cls, execution_id: str, call: PlacedCall) -> "Effect":
        """Return the effect of one call."""
        return cls(execution_id, call.id, call.spec.tool, decoded(call.arguments))


@define(kw_only=True)
class Turn:
    """The surroundings of the executions while one response runs.

    Attributes:
        names: Values of the placeholders.
        sandbox: The sandbox, if the request enabled it.
        iteration_limit: How often each execution may ask the model.
        always_index: Whether every tool call on the wire has an ``index``.
        messages: The complete messages of this response, in order.
        iterations: How often each execution asked the model.
        effect: Called for each tool call that is executed.
        new_call_id: Makes an id for a tool call.
        new_uuid: Makes any other id.
        new_auth_url: Makes the address where a user signs in at an MCP server.
        now: Returns the time.
    """

    names: Mapping[str, str]
    sandbox: Sandbox | None
    iteration_limit: int
    always_index: bool
    effect: Callable[[Effect], None]
    new_call_id: Callable[[], str]
    new_uuid: Callable[[], str]
    new_auth_url: Callable[[str], str]
    now: Callable[[], datetime]
    messages: list[Json] = field(factory=list[Json])
    iterations: Counter[str] = field(factory=Counter[str])
