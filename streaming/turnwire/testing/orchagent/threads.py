"""Threads: a workflow, its secrets, and what was said."""

from collections.abc import Mapping
from typing import Any, cast

from attrs import define, field

from turnwire.testing.orchagent.accounts import User
from turnwire.testing.orchagent.merging import Secrets, merge
from turnwire.testing.orchagent.options import Options


@define(eq=False, kw_only=True)
class Thread:
    """A thread.

    Attributes:
        id: Its id.
        owner: Who made it.
        content: The body that made it, byte for byte.
        workflow: The same, decoded.
        secrets: What was set for it.
        items: Its history, oldest first.
    """

    id: str
    owner: User
    content: bytes = field(repr=False)
    workflow: Mapping[str, Any] = field(repr=False)
    secrets: Mapping[str, Any] = field(factory=dict[str, Any], repr=False)
    items: list[dict[str, Any]] = field(factory=list[dict[str, Any]], repr=False)

    def set_secrets(self, secrets: Mapping[str, Any], options: Options) -> None:
        """Set its secrets."""
        is_merged = options.set_secrets == "merge"
        self.secrets = {**self.secrets, **secrets} if is_merged else dict(secrets)

    def merged(self, given: Mapping[str, Any], options: Options) -> Secrets:
        """Return the secrets of a message.

        Args:
            given: Those that came with it.
            options: How the levels are merged, and the lowest of them.
        """
        own = self.workflow.get("secrets")
        levels: list[tuple[str, Mapping[str, Any]]] = [
            ("environment", options.environment),
            ("workflow", cast("Mapping[str, Any]", own) if isinstance(own, Mapping) else {}),
            ("thread", self.secrets),
            ("message", given),
        ]
        return merge(levels, options.merge)

    def history(self, limit: int, order: str) -> list[dict[str, Any]]:
        """Return the latest items.

        Args:
            limit: How many, at most.
            order: ``oldest`` or ``newest`` first.
        """
        latest = self.items[-limit:]
        return latest if order == "oldest" else latest[::-1]

    def remember(self, role: str, content: str, created_at: str, **meta: str | None) -> None:
        """Add an item to its history."""
        self.items.append({"role": role, "content": content, **meta, "created_at": created_at})
