"""The tools that an agent may call, from its spec and what answers at its MCP servers."""

from collections.abc import Mapping

from attrs import field, frozen

from turnwire.testing.trueforge.scenario import ASK_TOOL, SANDBOX_TOOL, SPAWN_TOOL
from turnwire.testing.trueforge.specs import Json
from turnwire.testing.trueforge.toolbox import Tool, Toolbox

_HARNESS_TOKENS = 1844
_HELPER_TOKENS = 61
_SUBAGENT_TOKENS = 793


@frozen(kw_only=True)
class KnownTool:
    """What the server knows of a tool that the model calls.

    Attributes:
        info: The ``tool_info`` of its calls.
        tool: The tool, if an MCP server has it.
        is_system: Whether the server itself has it.
        is_gated: Whether its calls wait for an approval.
    """

    info: Json
    tool: Tool | None = None
    is_system: bool = False
    is_gated: bool = False


@frozen(kw_only=True)
class Server:
    """An MCP server as a spec has it.

    Attributes:
        name: Its name.
        toolbox: What answers at its address; None if nothing does.
        tools: The tools that the agent may call.
        preloaded: Those of them whose schemas the model is given at once.
        gates: Selectors of the tools whose calls wait for an approval.
    """

    name: str
    toolbox: Toolbox | None
    tools: tuple[Tool, ...] = ()
    preloaded: tuple[Tool, ...] = ()
    gates: list[str] = field(factory=list[str])
    is_preloaded: bool = False


class Toolset:
    """The tools of one agent.

    Args:
        spec: The agent, with nothing left out.
        toolboxes: What answers at the addresses of MCP servers, by name.

    Attributes:
        servers: The MCP servers of the spec whose tools are loaded at once.

    Example:
        >>> from turnwire.testing.trueforge.specs import read_spec
        >>> from turnwire.testing.trueforge.toolbox import TOOLBOXES
        >>> spec = {"model": {"name": "m"}, "mcp_servers": [{"name": "notes", "preload": True}]}
        >>> Toolset(read_spec(spec), TOOLBOXES).find("delete_note", is_main=True).is_gated
        True
    """

    def __init__(self, spec: Json, toolboxes: Mapping[str, Toolbox]) -> None:
        self._config: Json = spec["config"]
        self._instructions = str(spec.get("instructions", ""))
        found = [_server(each, toolboxes.get(each["name"])) for each in spec.get("mcp_servers", [])]
        self.servers = tuple(each for each in found if each.is_preloaded)
        self._has_deferred = len(self.servers) < len(found)

    def find(self, name: str, *, is_main: bool) -> KnownTool:
        """Return what is known of a tool; a tool that nobody has is known as unknown."""
        if name in self._system_tools(is_main=is_main):
            return KnownTool(info={"type": "truefoundry-system", "name": name}, is_system=True)
        for server in self.servers:
            for tool in server.preloaded:
                if tool.name == name:
                    gated = tool.is_selected(server.gates)
                    return KnownTool(info=_mcp(name, server.name), tool=tool, is_gated=gated)
        return KnownTool(info=_mcp(name, "unknown"))

    def breakdown(self, *, is_main: bool) -> Json:
        """Return what the parts of a request to the model cost, in tokens."""
        harness = _HARNESS_TOKENS + (_HELPER_TOKENS if self._has_deferred else 0)
        return {
            "harness": harness if is_main else _SUBAGENT_TOKENS,
            "skills": 0,
            # Four characters a token, as a rule of thumb.
            "instructions": len(self._instructions) // 4 if is_main else 0,
            "tool_definitions": sum(
                each.toolbox.tokens for each in self.servers if each.toolbox is not None
            ),
            "messages": 0,
        }

    def _system_tools(self, *, is_main: bool) -> set[str]:
        switches = {
            ASK_TOOL: is_main and self._config["ask_user_questions"]["enabled"],
            SPAWN_TOOL: self._config["dynamic_sub_agents"]["enabled"],
            SANDBOX_TOOL: self._config["sandbox"]["enabled"],
        }
        return {name for name, is_on in switches.items() if is_on}


def _server(spec: Json, toolbox: Toolbox | None) -> Server:
    tools = tuple(
        tool
        for tool in (toolbox.tools if toolbox else ())
        if tool.is_selected(spec["enable_tools"]) and not tool.is_selected(spec["disable_tools"])
    )
    everything: bool = spec["preload"]
    return Server(
        name=spec["name"],
        toolbox=toolbox,
        tools=tools,
        preloaded=tuple(
            tool for tool in tools if everything or tool.is_selected(spec["preload_tools"])
        ),
        gates=spec["require_approval_for_tools"],
        is_preloaded=everything or bool(spec["preload_tools"]),
    )


def _mcp(tool: str, server: str) -> Json:
    return {"type": "mcp", "name": tool, "server_id": server, "server_name": server}
