"""``turnwire agenttier``: sandboxes and their agents."""

from turnwire.cli.agenttier.group import commands

__all__ = ["commands"]
