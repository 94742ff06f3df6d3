"""The body of a create request, checked field by field."""

from collections.abc import Mapping

from attrs import field, frozen

from turnwire.testing.fields import Fields, InvalidValueError
from turnwire.testing.truefoundry.inputs import Decision, UserMessage, read_input


@frozen(kw_only=True)
class AgentSpec:
    """The agent a request talks to, as far as the engine acts on it.

    Attributes:
        model: Gateway model name.
        instruction: System prompt.
        messages: Texts of the messages placed before the input.
        sandbox: Whether code execution is enabled.
        iteration_limit: How often the model may be asked in one response; None for the
            engine's default.
    """

    model: str
    instruction: str = ""
    messages: tuple[str, ...] = ()
    sandbox: bool = False
    iteration_limit: int | None = None


@frozen(kw_only=True)
class CreateRequest:
    """A create request.

    Attributes:
        agent_name: A saved agent, or None.
        spec: An agent described in the request, or None.
        previous_response_id: The response that this one continues.
        messages: User messages.
        decisions: Decisions about tool calls.
        variables: Values of placeholders.
    """

    agent_name: str | None
    spec: AgentSpec | None
    previous_response_id: str | None
    messages: tuple[UserMessage, ...]
    decisions: tuple[Decision, ...]
    variables: Mapping[str, str] = field(factory=dict[str, str])


def read_create(body: object) -> CreateRequest:
    """Check the body of a create request.

    Args:
        body: The decoded JSON. Unknown fields are ignored.

    Raises:
        InvalidValueError: The body is not a valid request.

    Example:
        >>> read_create({"model": "acme/m"}).spec.model
        'acme/m'
    """
    fields = Fields(body, "")
    if ("agent_name" in fields) == ("model" in fields):
        raise InvalidValueError("body", "needs exactly one of agent_name and model")
    saved = "agent_name" in fields
    messages, decisions = read_input(fields)
    continues = "previous_response_id" in fields
    return CreateRequest(
        agent_name=fields.required_text("agent_name") if saved else None,
        spec=None if saved else read_spec(fields),
        previous_response_id=fields.required_text("previous_response_id") if continues else None,
        messages=messages,
        decisions=decisions,
        variables=fields.text_map("variables"),
    )


def read_spec(fields: Fields) -> AgentSpec:
    """Read the description of an agent; it stands in requests and in the saved agents.

    Raises:
        InvalidValueError: A field has the wrong shape.

    Example:
        >>> read_spec(Fields({"model": "acme/m", "sandbox": {"enabled": True}}, "")).sandbox
        True
    """
    _check_mcp_servers(fields)
    _check_model_params(fields)
    _check_response_format(fields)
    for skill in fields.objects("skills"):
        skill.required_text("fqn")
        skill.boolean("preload_skill_md")
    return AgentSpec(
        model=fields.required_text("model"),
        instruction=fields.text("instruction") or "",
        messages=tuple(_earlier_message(message) for message in fields.objects("messages")),
        sandbox=_sandbox(fields),
        iteration_limit=fields.integer("iteration_limit", minimum=1),
    )


def _earlier_message(message: Fields) -> str:
    if message.text("role") != "user":
        raise InvalidValueError(message.path("role"), "must be user")
    return message.required_text("content")


def _sandbox(fields: Fields) -> bool:
    sandbox = fields.object("sandbox")
    if sandbox is None:
        return False
    enabled = sandbox.boolean("enabled")
    if enabled is None:
        raise InvalidValueError(sandbox.path("enabled"), "is required")
    return enabled


def _check_mcp_servers(fields: Fields) -> None:
    for server in fields.objects("mcp_servers"):
        server.required_text("name")
        server.text_map("headers")
        server.boolean("enable_all_tools")
        server.boolean("deferred")
        for tool in server.objects("tools"):
            tool.required_text("name")
            if tool.boolean("eager") is False:
                raise InvalidValueError(tool.path("eager"), "admits only true")


def _check_model_params(fields: Fields) -> None:
    params = fields.object("model_params")
    if params is None:
        return
    for name in ("max_tokens", "temperature", "top_p", "top_k"):
        params.number(name)
    params.boolean("parallel_tool_calls")
    params.text("reasoning_effort")


def _check_response_format(fields: Fields) -> None:
    chosen = fields.object("response_format")
    if chosen is None:
        return
    kind = chosen.choice("type", ("text", "json_object", "json_schema"))
    if kind is None:
        raise InvalidValueError(chosen.path("type"), "is required")
    if kind != "json_schema":
        return
    schema = chosen.object("json_schema")
    if schema is None:
        raise InvalidValueError(chosen.path("json_schema"), "is required")
    schema.required_text("name")
    schema.text("description")
    schema.object("schema")
    schema.boolean("strict")


def read_cancel(body: object) -> str:
    """Check the body of a cancel request.

    Returns:
        The id of the response to cancel.

    Raises:
        InvalidValueError: The body is not a valid request.

    Example:
        >>> read_cancel({"response_id": "acme.1"})
        'acme.1'
    """
    return Fields(body, "").required_text("response_id")
