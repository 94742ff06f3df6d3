"""The rooms of one engine, and what they share."""

from collections.abc import Iterator, Mapping

from turnwire.testing.agenttier import scenarios
from turnwire.testing.agenttier.computer import Computer
from turnwire.testing.agenttier.core import Core, Room
from turnwire.testing.agenttier.faults import Faults
from turnwire.testing.agenttier.gate import Gate
from turnwire.testing.agenttier.keys import Keys
from turnwire.testing.agenttier.lifecycles import Lifecycles
from turnwire.testing.agenttier.rooms.agents import Agents
from turnwire.testing.agenttier.rooms.backups import Backups
from turnwire.testing.agenttier.rooms.bulk import Bulk
from turnwire.testing.agenttier.rooms.cluster import Cluster
from turnwire.testing.agenttier.rooms.commands import Commands
from turnwire.testing.agenttier.rooms.files import Files
from turnwire.testing.agenttier.rooms.governance import Governance
from turnwire.testing.agenttier.rooms.health import Health
from turnwire.testing.agenttier.rooms.ports import Ports
from turnwire.testing.agenttier.rooms.reports import Reports
from turnwire.testing.agenttier.rooms.sandboxes import SandboxRoutes
from turnwire.testing.agenttier.rooms.sharing import SharingRoutes
from turnwire.testing.agenttier.rooms.templates import TemplateRoutes
from turnwire.testing.agenttier.rooms.users import Users
from turnwire.testing.agenttier.rooms.webhooks import Webhooks
from turnwire.testing.agenttier.scenario import Scenario
from turnwire.testing.agenttier.scripted import ScriptedComputer
from turnwire.testing.agenttier.templates import Templates


class House:
    """Everything behind the gate, and the gate.

    Args:
        core: What the rooms share.

    Attributes:
        agents: The agents and their streams.
        gate: What is before the rooms.
        health: How the Router is.
        lifecycles: Makes and ends sandboxes.
        stream_faults: What goes wrong with streams.
    """

    def __init__(self, core: Core) -> None:
        self._core = core
        builtin = scenarios.ALL if core.options.builtin else ()
        self._scenarios = (*core.options.scenarios, *builtin)
        keys = Keys()
        self.gate = Gate(core, keys)
        self.stream_faults = Faults(core.options.stream_faults)
        templates = Templates(core.options.templates)
        self.lifecycles = Lifecycles(core, templates, self._computer)
        self.agents = Agents(core, self.lifecycles, templates, self.stream_faults)
        self.health = Health(core)
        self._rooms: tuple[Room, ...] = tuple(self._made(templates, keys))

    def rooms(self) -> Iterator[Room]:
        """Return the rooms."""
        return iter(self._rooms)

    def close(self) -> None:
        """End what runs, and forget the sandboxes' files."""
        self._core.runner.stop()
        for sandbox in self.lifecycles.sandboxes:
            sandbox.send_away("error")
            sandbox.computer.close()

    def _made(self, templates: Templates, keys: Keys) -> Iterator[Room]:
        core, sandboxes = self._core, self.lifecycles.sandboxes
        yield self.health
        # Its paths would pass for names of sandboxes.
        yield Bulk(core, self.lifecycles, templates)
        yield SandboxRoutes(core, self.lifecycles)
        yield Commands(core, sandboxes)
        yield Ports(core, sandboxes)
        yield Files(core, sandboxes)
        yield self.agents
        yield Backups(core, self.lifecycles)
        yield SharingRoutes(core, sandboxes)
        yield TemplateRoutes(core, templates, sandboxes)
        yield Users(core, keys, sandboxes)
        yield Governance(core, self.lifecycles.policies)
        yield Reports(core, sandboxes)
        yield Cluster(core, sandboxes)
        yield Webhooks(core, sandboxes)

    def _computer(self, name: str, files: Mapping[str, bytes] | None) -> Computer:
        if not self._core.options.allow_exec:
            return ScriptedComputer(name, self._choose, self._core.runner, files)
        # Pseudo-terminals and process groups are not everywhere.
        from turnwire.testing.agenttier.local import LocalComputer  # noqa: PLC0415 - POSIX only.

        return LocalComputer(files)

    def _choose(self, kind: str, text: str) -> Scenario:
        fitting = (scenario for scenario in self._scenarios if scenario.fits(kind, text))
        return next(fitting, scenarios.ECHO)
