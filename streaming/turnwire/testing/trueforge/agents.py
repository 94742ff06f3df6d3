"""Saved agents, and the specs that sessions and agents may have."""

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from turnwire.testing.trueforge.answers import RefusedError, not_found
from turnwire.testing.trueforge.core import Core
from turnwire.testing.trueforge.gateway_specs import INLINE, read_gateway_spec
from turnwire.testing.trueforge.schema import Problems, kind_of, one_problem
from turnwire.testing.trueforge.settings import Settings
from turnwire.testing.trueforge.specs import InvalidSpecError, Json, read_spec

_UNPROCESSABLE = 422


@define(eq=False)
class Agent:
    """A saved agent.

    Attributes:
        id: Its id.
        name: Its name.
        manifest: Its spec, with nothing left out.
    """

    id: str
    name: str
    manifest: Json = field(repr=False)

    def wire(self) -> Json:
        """Return the agent as the API writes it."""
        return {"id": self.id, "name": self.name, "manifest": self.manifest}

    def reference(self) -> Json:
        """Return how a session names the agent."""
        return {"type": "reference", "id": self.id, "name": self.name}


class Agents:
    """The saved agents of one engine.

    Args:
        core: The services of the engine.
        settings: The models and MCP servers that specs may name.

    Raises:
        ValueError: An agent of the options is not one, or names what is not there.
    """

    def __init__(self, core: Core, settings: Settings) -> None:
        self._core = core
        self._settings = settings
        self._agents: dict[str, Agent] = {}
        self._read_spec = read_gateway_spec if core.options.gateway else read_spec
        for name, spec in core.options.agents.items():
            self._save_given(name, spec)

    def all(self) -> list[Agent]:
        """Return every saved agent."""
        return list(self._agents.values())

    def get(self, id: str) -> Agent:
        """Return a saved agent.

        Raises:
            RefusedError: There is none of this id (404).
        """
        if id not in self._agents:
            raise not_found("Agent", id)
        return self._agents[id]

    def named(self, name: str) -> Agent:
        """Return the saved agent of a name.

        Raises:
            RefusedError: There is none (404).
        """
        for agent in self._agents.values():
            if agent.name == name:
                return agent
        raise not_found("Agent", name)

    def delete(self, id: str) -> None:
        """Delete a saved agent.

        Raises:
            RefusedError: There is none of this id (404).
        """
        del self._agents[self.get(id).id]

    def create(self, body: Mapping[str, Any]) -> Agent:
        """Save an agent.

        Args:
            body: The decoded request.

        Raises:
            RefusedError: The request has not the right shape (400), the name is taken (409), or
                the spec names what is not there (422).
        """
        problems = Problems()
        name, manifest = body.get("name"), body.get("manifest")
        if not isinstance(name, str) or not name:
            problems.add("Invalid input", "name")
        try:
            spec = self._read_spec(manifest)
        except InvalidSpecError:
            spec = {}
            problems.add("Invalid input", "manifest")
        problems.check()
        if any(agent.name == name for agent in self._agents.values()):
            raise RefusedError(409, f"Agent name already exists: {name}")
        self.check(spec)
        return self._save(str(name), spec)

    def read(self, value: Any) -> Agent | Json:
        """Return the agent of a session, saved or described in the request.

        Args:
            value: The ``agent`` of the request.

        Raises:
            RefusedError: It is neither or both (400), there is no such agent (404), or the spec
                names what is not there (422).
        """
        if kind_of(value) != "object" or len(value) != 1:
            raise one_problem("Invalid input", "agent")
        if isinstance(value.get("name"), str):
            return self.named(value["name"])
        return self.described(value.get("spec"), "agent")

    def described(self, value: Any, where: str) -> Json:
        """Return the spec of an agent that is described in a request.

        Args:
            value: The spec.
            where: Its place in the request.

        Raises:
            RefusedError: It is none (400), or names what is not there (422).
        """
        try:
            spec = self._read_spec(value)
        except InvalidSpecError:
            raise one_problem("Invalid input", where) from None
        self.check(spec)
        return spec

    def check(self, spec: Json) -> None:
        """Check that everything a spec names is there.

        Raises:
            RefusedError: Something is not (422).
        """
        model = spec["model"]["name"]
        if model not in self._settings.models:
            message = f'Unknown model "{model}" — not configured on provider'
            raise RefusedError(_UNPROCESSABLE, message)
        for server in spec.get("mcp_servers", []):
            is_known = server["name"] in self._settings.servers
            if not is_known and server.get("type") != INLINE:
                message = f'Unknown MCP server "{server["name"]}" — not configured'
                raise RefusedError(_UNPROCESSABLE, message)
        if spec["config"]["sandbox"]["enabled"] and not self._core.options.sandbox:
            message = (
                "sandbox is enabled but no sandbox provider is configured"
                " — PUT /settings/sandbox-providers"
            )
            raise RefusedError(_UNPROCESSABLE, message)

    def _save(self, name: str, spec: Json) -> Agent:
        agent = Agent(self._core.new_id(), name, spec)
        self._agents[agent.id] = agent
        return agent

    def _save_given(self, name: str, value: Any) -> None:
        try:
            spec = self._read_spec(value)
            self.check(spec)
        except InvalidSpecError as error:
            raise ValueError(f"agents.{name}: not the spec of an agent") from error
        except RefusedError as error:
            raise ValueError(f"agents.{name}: {error.message}") from error
        self._save(name, spec)
