"""``client.approvals``: with the published client's defaults."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from turnwire_api.orchagent.resources.approvals import Approvals as Base
from turnwire_api.orchagent.resources.approvals import AsyncApprovals as AsyncBase

if TYPE_CHECKING:
    from collections.abc import Sequence

    from turnwire_api.orchagent.models import SomeObject
    from turnwire_api.runtime.operation import RequestOptions

__all__ = ["Approvals", "AsyncApprovals"]

StreamT = TypeVar("StreamT")

SERVER = "mcp"
"""The server of a tool, if none is named."""


class Approvals(Base[StreamT]):
    """``client.approvals``."""

    def approve(
        self,
        run_id: str,
        tool: str,
        server: str = SERVER,
        args_keys: Sequence[str] = (),
        *,
        options: RequestOptions | None = None,
    ) -> SomeObject:
        """Allow the calls of a tool.

        For how long it holds is not known; ``clear`` suggests that it outlives the run.

        Args:
            run_id: The run.
            tool: The tool.
            server: The tool's server.
            args_keys: Names of the arguments that the calls may have. What none means is not
                known: take it for any, and name them.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return super().approve(run_id, tool, server, args_keys, options=options)


class AsyncApprovals(AsyncBase[StreamT]):
    """``client.approvals``, asynchronous."""

    async def approve(
        self,
        run_id: str,
        tool: str,
        server: str = SERVER,
        args_keys: Sequence[str] = (),
        *,
        options: RequestOptions | None = None,
    ) -> SomeObject:
        """Allow the calls of a tool; see ``Approvals.approve``."""
        return await super().approve(run_id, tool, server, args_keys, options=options)
