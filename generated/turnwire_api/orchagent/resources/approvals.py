"""``client.approvals`` of Orchagent API."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Generic, TypeVar

from ...runtime.operation import AsyncTransport, Operation, RequestOptions, Transport
from .. import __name__ as _PACKAGE

if TYPE_CHECKING:
    from ..models.some_object import SomeObject

StreamT = TypeVar("StreamT")

APPROVALS_APPROVE: Operation[SomeObject] = Operation(
    _PACKAGE,
    name="approvals.approve",
    method="POST",
    path="/approvals/{run_id}/approve",
    endpoint="api.approvals.approve_tool",
    required=("run_id",),
    bodies=(("", "ApproveRequest"),),
)
APPROVALS_CLEAR: Operation[SomeObject] = Operation(
    _PACKAGE,
    name="approvals.clear",
    method="POST",
    path="/approvals/clear",
    endpoint="api.approvals.clear_approvals",
    bodies=(("", "ClearApprovalsRequest"),),
)


class Approvals(Generic[StreamT]):
    """``client.approvals``."""

    def __init__(self, transport: Transport[StreamT]) -> None:
        self._transport = transport

    def approve(
        self,
        run_id: str,
        tool: str,
        server: str,
        args_keys: Sequence[str],
        *,
        options: RequestOptions | None = None,
    ) -> SomeObject:
        """Allow the calls of a tool.

        For how long it holds is not known; that approvals can be cleared suggests that they
        outlive the run. There is no way to refuse.

        Args:
            run_id: An opaque text.
            tool: The tool.
            server: The server of the tool. The published client says `mcp` if not told.
            args_keys: Names of arguments that the calls may have. Whether none means calls
                without arguments or with any is not known: take it for any.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            APPROVALS_APPROVE,
            {
                "run_id": run_id,
                "body": {
                    "tool": tool,
                    "server": server,
                    "args_keys": args_keys,
                },
            },
            options,
        )

    def clear(
        self,
        all: bool | None = None,
        user_id: str | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> SomeObject:
        """Take approvals back.

        Which ones a request with neither member takes back is not known. It cannot be undone.

        Args:
            all: All of them.
            user_id: Those of one user. The command line tool says that it is an e-mail
                address.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            APPROVALS_CLEAR,
            {
                "body": {
                    "all": all,
                    "user_id": user_id,
                },
            },
            options,
        )


class AsyncApprovals(Generic[StreamT]):
    """``client.approvals``, asynchronous."""

    def __init__(self, transport: AsyncTransport[StreamT]) -> None:
        self._transport = transport

    async def approve(
        self,
        run_id: str,
        tool: str,
        server: str,
        args_keys: Sequence[str],
        *,
        options: RequestOptions | None = None,
    ) -> SomeObject:
        """Allow the calls of a tool.

        For how long it holds is not known; that approvals can be cleared suggests that they
        outlive the run. There is no way to refuse.

        Args:
            run_id: An opaque text.
            tool: The tool.
            server: The server of the tool. The published client says `mcp` if not told.
            args_keys: Names of arguments that the calls may have. Whether none means calls
                without arguments or with any is not known: take it for any.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            APPROVALS_APPROVE,
            {
                "run_id": run_id,
                "body": {
                    "tool": tool,
                    "server": server,
                    "args_keys": args_keys,
                },
            },
            options,
        )

    async def clear(
        self,
        all: bool | None = None,
        user_id: str | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> SomeObject:
        """Take approvals back.

        Which ones a request with neither member takes back is not known. It cannot be undone.

        Args:
            all: All of them.
            user_id: Those of one user. The command line tool says that it is an e-mail
                address.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            APPROVALS_CLEAR,
            {
                "body": {
                    "all": all,
                    "user_id": user_id,
                },
            },
            options,
        )
