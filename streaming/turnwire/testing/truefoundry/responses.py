"""What the engine remembers of each response."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Literal, TypeAlias

from attrs import define, field

from turnwire.testing.sandbox import Sandbox
from turnwire.testing.truefoundry.inputs import UserMessage
from turnwire.testing.truefoundry.messages import Json
from turnwire.testing.truefoundry.requests import AgentSpec, CreateRequest
from turnwire.testing.truefoundry.tree import Tree

Status: TypeAlias = Literal["running", "paused", "done", "error", "cancelled"]


@define(eq=False, kw_only=True)
class StoredResponse:
    """One response. It points to the one it continues, so conversations may branch.

    Attributes:
        id: The response's id.
        tenant: The tenant it belongs to.
        previous: The response it continues.
        request: The request that made it.
        spec: The agent it talks to.
        created_at: When it began.
        sandbox: The sandbox of the conversation, once there is one.
        status: How far it is.
        messages: The complete messages of this response.
        tree: Its executions while it runs or waits; None once they are done or went on in
            the response that answered this one.
    """

    id: str
    tenant: str
    previous: "StoredResponse | None"
    request: CreateRequest
    spec: AgentSpec
    created_at: datetime
    sandbox: Sandbox | None
    status: Status = "running"
    messages: list[Json] = field(factory=list[Json])
    tree: Tree | None = None

    def chain(self) -> Iterator["StoredResponse"]:
        """Yield this response and those before it, newest first."""
        response: StoredResponse | None = self
        while response is not None:
            yield response
            response = response.previous

    def user_messages(self) -> list[UserMessage]:
        """Return the user messages of the conversation, oldest first."""
        responses = reversed(list(self.chain()))
        return [message for response in responses for message in response.request.messages]

    def history(self) -> list[Json]:
        """Return the complete messages of the conversation, oldest first."""
        found: list[Json] = []
        for response in reversed(list(self.chain())):
            found.extend(message.raw for message in response.request.messages)
            found.extend(response.messages)
        return found


def placeholders(response: StoredResponse) -> Mapping[str, str]:
    """Return the placeholder values that a response offers to its scenario.

    The variables of the request come first, so that no variable can hide a built-in name.
    """
    users = response.user_messages()
    said = [message.text for message in users] or list(response.spec.messages)
    names = dict(response.request.variables)
    names["user"] = said[-1] if said else ""
    names["previous_user"] = said[-2] if len(said) > 1 else "(none)"
    names["files"] = ", ".join(file.name for file in users[-1].files) if users else ""
    names["instruction"] = response.spec.instruction
    return names
