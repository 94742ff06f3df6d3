"""``client.ports`` of AgentTier Router API."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from ...runtime.operation import AsyncTransport, Operation, RequestOptions, Transport
from .. import __name__ as _PACKAGE

if TYPE_CHECKING:
    import builtins

    from ..models.forwarded_port import ForwardedPort

StreamT = TypeVar("StreamT")

PORTS_LIST: Operation[list[ForwardedPort]] = Operation(
    _PACKAGE,
    name="ports.list",
    method="GET",
    path="/api/v1/sandboxes/{sandboxId}/ports",
    endpoint="api.ports.list_ports",
    required=("sandbox_id",),
    unwrap="ports",
    idempotent=True,
)
PORTS_FORWARD: Operation[ForwardedPort] = Operation(
    _PACKAGE,
    name="ports.forward",
    method="POST",
    path="/api/v1/sandboxes/{sandboxId}/ports",
    endpoint="api.ports.forward_port",
    required=("sandbox_id",),
    bodies=(("", "ForwardPortRequest"),),
    idempotent=True,
)
PORTS_REMOVE: Operation[None] = Operation(
    _PACKAGE,
    name="ports.remove",
    method="DELETE",
    path="/api/v1/sandboxes/{sandboxId}/ports/{port}",
    endpoint="api.ports.remove_port",
    required=("sandbox_id", "port"),
    idempotent=True,
)


class Ports(Generic[StreamT]):
    """``client.ports``."""

    def __init__(self, transport: Transport[StreamT]) -> None:
        self._transport = transport

    def list(
        self, sandbox_id: str, *, options: RequestOptions | None = None
    ) -> builtins.list[ForwardedPort]:
        """List forwarded ports.

        The protocol is `http` for all of them, whatever was asked for.

        Args:
            sandbox_id: Identifier of the sandbox, which is its name.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            PORTS_LIST,
            {
                "sandbox_id": sandbox_id,
            },
            options,
        )

    def forward(
        self,
        sandbox_id: str,
        port: int,
        protocol: str | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> ForwardedPort:
        """Forward a port.

        In any phase of the sandbox. Forwarding a port again changes nothing. A port above 65535
        is refused with 500.

        Args:
            sandbox_id: Identifier of the sandbox, which is its name.
            port: A TCP port, 1 to 65535.
            protocol: Any word; `http` when it is left out. It is repeated in the answer and
                then forgotten.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            PORTS_FORWARD,
            {
                "sandbox_id": sandbox_id,
                "body": {
                    "port": port,
                    "protocol": protocol,
                },
            },
            options,
        )

    def remove(self, sandbox_id: str, port: int, *, options: RequestOptions | None = None) -> None:
        """Stop forwarding a port.

        A port that is not forwarded is accepted too.

        Args:
            sandbox_id: Identifier of the sandbox, which is its name.
            port: The port.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            PORTS_REMOVE,
            {
                "sandbox_id": sandbox_id,
                "port": port,
            },
            options,
        )


class AsyncPorts(Generic[StreamT]):
    """``client.ports``, asynchronous."""

    def __init__(self, transport: AsyncTransport[StreamT]) -> None:
        self._transport = transport

    async def list(
        self, sandbox_id: str, *, options: RequestOptions | None = None
    ) -> builtins.list[ForwardedPort]:
        """List forwarded ports.

        The protocol is `http` for all of them, whatever was asked for.

        Args:
            sandbox_id: Identifier of the sandbox, which is its name.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            PORTS_LIST,
            {
                "sandbox_id": sandbox_id,
            },
            options,
        )

    async def forward(
        self,
        sandbox_id: str,
        port: int,
        protocol: str | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> ForwardedPort:
        """Forward a port.

        In any phase of the sandbox. Forwarding a port again changes nothing. A port above 65535
        is refused with 500.

        Args:
            sandbox_id: Identifier of the sandbox, which is its name.
            port: A TCP port, 1 to 65535.
            protocol: Any word; `http` when it is left out. It is repeated in the answer and
                then forgotten.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            PORTS_FORWARD,
            {
                "sandbox_id": sandbox_id,
                "body": {
                    "port": port,
                    "protocol": protocol,
                },
            },
            options,
        )

    async def remove(
        self, sandbox_id: str, port: int, *, options: RequestOptions | None = None
    ) -> None:
        """Stop forwarding a port.

        A port that is not forwarded is accepted too.

        Args:
            sandbox_id: Identifier of the sandbox, which is its name.
            port: The port.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            PORTS_REMOVE,
            {
                "sandbox_id": sandbox_id,
                "port": port,
            },
            options,
        )
