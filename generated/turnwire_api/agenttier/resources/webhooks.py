"""``client.webhooks`` of AgentTier Router API."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Generic, TypeVar

from ...runtime.operation import AsyncTransport, Operation, RequestOptions, Transport
from .. import __name__ as _PACKAGE

if TYPE_CHECKING:
    import builtins

    from ..models.delivery import Delivery
    from ..models.webhook import Webhook

StreamT = TypeVar("StreamT")

WEBHOOKS_LIST: Operation[list[Webhook]] = Operation(
    _PACKAGE,
    name="webhooks.list",
    method="GET",
    path="/api/v1/webhooks",
    endpoint="api.webhooks.list_webhooks",
    unwrap="webhooks",
    idempotent=True,
)
WEBHOOKS_CREATE: Operation[Webhook] = Operation(
    _PACKAGE,
    name="webhooks.create",
    method="POST",
    path="/api/v1/webhooks",
    endpoint="api.webhooks.create_webhook",
    bodies=(("", "CreateWebhookRequest"),),
)
WEBHOOKS_DELETE: Operation[None] = Operation(
    _PACKAGE,
    name="webhooks.delete",
    method="DELETE",
    path="/api/v1/webhooks/{webhookId}",
    endpoint="api.webhooks.delete_webhook",
    required=("webhook_id",),
    idempotent=True,
)
WEBHOOKS_DELIVERIES: Operation[list[Delivery]] = Operation(
    _PACKAGE,
    name="webhooks.deliveries",
    method="GET",
    path="/api/v1/webhooks/{webhookId}/deliveries",
    endpoint="api.webhooks.list_deliveries",
    required=("webhook_id",),
    unwrap="deliveries",
    idempotent=True,
)


class Webhooks(Generic[StreamT]):
    """``client.webhooks``."""

    def __init__(self, transport: Transport[StreamT]) -> None:
        self._transport = transport

    def list(self, *, options: RequestOptions | None = None) -> builtins.list[Webhook]:
        """List the webhooks of the caller.

        Without their secrets.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(WEBHOOKS_LIST, {}, options)

    def create(
        self,
        url: str,
        event_types: Sequence[str],
        *,
        sandbox_id: str | None = None,
        namespace: str | None = None,
        options: RequestOptions | None = None,
    ) -> Webhook:
        """Have events sent to a URL.

        The secret is shown this once. Each delivery has the header `X-AgentTier-Signature` with
        `sha256=` and the HMAC of its body in hexadecimal. Without `sandboxId`, for admins only.
        After 15 failures in a row the webhook is disabled.

        Args:
            url: An `https` URL, of a public address.
            event_types: The events, at least one.
            sandbox_id: Only those of this sandbox.
            namespace: Only those of this namespace.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            WEBHOOKS_CREATE,
            {
                "body": {
                    "url": url,
                    "eventTypes": event_types,
                    "sandboxId": sandbox_id,
                    "namespace": namespace,
                },
            },
            options,
        )

    def delete(self, webhook_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a webhook.

        Of the caller; an admin may delete any.

        Args:
            webhook_id: Identifier of the webhook.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            WEBHOOKS_DELETE,
            {
                "webhook_id": webhook_id,
            },
            options,
        )

    def deliveries(
        self, webhook_id: str, *, options: RequestOptions | None = None
    ) -> builtins.list[Delivery]:
        """List what was sent to a webhook.

        The last 20 attempts, the newest last.

        Args:
            webhook_id: Identifier of the webhook.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            WEBHOOKS_DELIVERIES,
            {
                "webhook_id": webhook_id,
            },
            options,
        )


class AsyncWebhooks(Generic[StreamT]):
    """``client.webhooks``, asynchronous."""

    def __init__(self, transport: AsyncTransport[StreamT]) -> None:
        self._transport = transport

    async def list(self, *, options: RequestOptions | None = None) -> builtins.list[Webhook]:
        """List the webhooks of the caller.

        Without their secrets.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(WEBHOOKS_LIST, {}, options)

    async def create(
        self,
        url: str,
        event_types: Sequence[str],
        *,
        sandbox_id: str | None = None,
        namespace: str | None = None,
        options: RequestOptions | None = None,
    ) -> Webhook:
        """Have events sent to a URL.

        The secret is shown this once. Each delivery has the header `X-AgentTier-Signature` with
        `sha256=` and the HMAC of its body in hexadecimal. Without `sandboxId`, for admins only.
        After 15 failures in a row the webhook is disabled.

        Args:
            url: An `https` URL, of a public address.
            event_types: The events, at least one.
            sandbox_id: Only those of this sandbox.
            namespace: Only those of this namespace.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            WEBHOOKS_CREATE,
            {
                "body": {
                    "url": url,
                    "eventTypes": event_types,
                    "sandboxId": sandbox_id,
                    "namespace": namespace,
                },
            },
            options,
        )

    async def delete(self, webhook_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a webhook.

        Of the caller; an admin may delete any.

        Args:
            webhook_id: Identifier of the webhook.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            WEBHOOKS_DELETE,
            {
                "webhook_id": webhook_id,
            },
            options,
        )

    async def deliveries(
        self, webhook_id: str, *, options: RequestOptions | None = None
    ) -> builtins.list[Delivery]:
        """List what was sent to a webhook.

        The last 20 attempts, the newest last.

        Args:
            webhook_id: Identifier of the webhook.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            WEBHOOKS_DELIVERIES,
            {
                "webhook_id": webhook_id,
            },
            options,
        )
