"""All commands, under the names that users of the published tool know, too."""

from __future__ import annotations

import click

from turnwire.cli.agenttier import account, agent, files, ports, sandboxes, templates
from turnwire.cli.agenttier.session import common

__all__ = ["commands"]


class _Aliased(click.Group):
    """A group whose commands have second names, which its help leaves out."""

    aliases = {"sandbox": "sandboxes", "template": "templates"}  # noqa: RUF012 - never changed.

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        return super().get_command(ctx, self.aliases.get(cmd_name, cmd_name))


@common
@click.group(cls=_Aliased)
def commands() -> None:
    """Sandboxes and their agents: AgentTier.

    Where the Router is: --api-url, else AGENTTIER_API_URL, else the config file. Who you are:
    --api-key and --token, else AGENTTIER_API_KEY and AGENTTIER_TOKEN, else the config file, which
    `login` writes; in a pod, else its service account. An API key goes before a token.

    Exit codes: 0; 1 an error; 2 a wrong command line; 130 Ctrl-C. `exec` and `invoke` pass on
    that of the program: 124 if it ran out of time, 143 if it was cancelled, 125 if it has none.
    """


for _command in (account.version, account.login, account.whoami, agent.configure, agent.invoke):
    commands.add_command(_command)
for _group in (sandboxes.sandboxes, agent.agent, files.files, ports.ports, templates.templates):
    commands.add_command(_group)
# The published tool has them there.
sandboxes.sandboxes.add_command(files.files)
sandboxes.sandboxes.add_command(ports.ports)
