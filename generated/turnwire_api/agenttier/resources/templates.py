"""``client.templates`` of AgentTier Router API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ...runtime.operation import AsyncTransport, Operation, RequestOptions, Transport
from .. import __name__ as _PACKAGE

if TYPE_CHECKING:
    import builtins

    from ..models.template import Template
    from ..models.template_spec import TemplateSpec

StreamT = TypeVar("StreamT")

TEMPLATES_LIST: Operation[list[Template] | None] = Operation(
    _PACKAGE,
    name="templates.list",
    method="GET",
    path="/api/v1/templates",
    endpoint="api.templates.list_templates",
    unwrap="templates",
    idempotent=True,
)
TEMPLATES_CREATE: Operation[Template] = Operation(
    _PACKAGE,
    name="templates.create",
    method="POST",
    path="/api/v1/templates",
    endpoint="api.templates.create_template",
    bodies=(("", "CreateTemplateRequest"),),
)
TEMPLATES_GET: Operation[Template] = Operation(
    _PACKAGE,
    name="templates.get",
    method="GET",
    path="/api/v1/templates/{name}",
    endpoint="api.templates.get_template",
    required=("name",),
    idempotent=True,
)
TEMPLATES_UPDATE: Operation[Template] = Operation(
    _PACKAGE,
    name="templates.update",
    method="PUT",
    path="/api/v1/templates/{name}",
    endpoint="api.templates.update_template",
    required=("name",),
    bodies=(("", "UpdateTemplateRequest"),),
    idempotent=True,
)
TEMPLATES_DELETE: Operation[None] = Operation(
    _PACKAGE,
    name="templates.delete",
    method="DELETE",
    path="/api/v1/templates/{name}",
    endpoint="api.templates.delete_template",
    required=("name",),
    idempotent=True,
)


class Templates(Generic[StreamT]):
    """``client.templates``."""

    def __init__(self, transport: Transport[StreamT]) -> None:
        self._transport = transport

    def list(self, *, options: RequestOptions | None = None) -> builtins.list[Template] | None:
        """List templates.

        Those of the cluster, for every caller.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(TEMPLATES_LIST, {}, options)

    def create(
        self,
        name: str,
        spec: TemplateSpec | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> Template:
        """Create a template.

        For admins. A name that is taken is refused with 500.

        Args:
            name: Its name.
            spec: A template as Kubernetes has it: `mode`, `inheritsFrom`, `image`,
                `resources`, `storage`, `network`, `env`, `timeout`, `idleTimeout`, `harness`,
                `credentials` and more. Durations are as Go prints them, such as `8h0m0s`.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            TEMPLATES_CREATE,
            {
                "body": {
                    "name": name,
                    "spec": spec,
                },
            },
            options,
        )

    def get(self, name: str, *, options: RequestOptions | None = None) -> Template:
        """Get a template.

        For every caller.

        Args:
            name: Name of the template.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            TEMPLATES_GET,
            {
                "name": name,
            },
            options,
        )

    def update(
        self,
        name: str,
        spec: TemplateSpec | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> Template:
        """Replace the specification of a template.

        For admins.

        Args:
            name: Name of the template.
            spec: A template as Kubernetes has it: `mode`, `inheritsFrom`, `image`,
                `resources`, `storage`, `network`, `env`, `timeout`, `idleTimeout`, `harness`,
                `credentials` and more. Durations are as Go prints them, such as `8h0m0s`.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            TEMPLATES_UPDATE,
            {
                "name": name,
                "body": {
                    "spec": spec,
                },
            },
            options,
        )

    def delete(self, name: str, *, options: RequestOptions | None = None) -> None:
        """Delete a template.

        For admins. One that a running sandbox uses is refused with 409.

        Args:
            name: Name of the template.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            TEMPLATES_DELETE,
            {
                "name": name,
            },
            options,
        )


class AsyncTemplates(Generic[StreamT]):
    """``client.templates``, asynchronous."""

    def __init__(self, transport: AsyncTransport[StreamT]) -> None:
        self._transport = transport

    async def list(
        self, *, options: RequestOptions | None = None
    ) -> builtins.list[Template] | None:
        """List templates.

        Those of the cluster, for every caller.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(TEMPLATES_LIST, {}, options)

    async def create(
        self,
        name: str,
        spec: TemplateSpec | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> Template:
        """Create a template.

        For admins. A name that is taken is refused with 500.

        Args:
            name: Its name.
            spec: A template as Kubernetes has it: `mode`, `inheritsFrom`, `image`,
                `resources`, `storage`, `network`, `env`, `timeout`, `idleTimeout`, `harness`,
                `credentials` and more. Durations are as Go prints them, such as `8h0m0s`.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            TEMPLATES_CREATE,
            {
                "body": {
                    "name": name,
                    "spec": spec,
                },
            },
            options,
        )

    async def get(self, name: str, *, options: RequestOptions | None = None) -> Template:
        """Get a template.

        For every caller.

        Args:
            name: Name of the template.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            TEMPLATES_GET,
            {
                "name": name,
            },
            options,
        )

    async def update(
        self,
        name: str,
        spec: TemplateSpec | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> Template:
        """Replace the specification of a template.

        For admins.

        Args:
            name: Name of the template.
            spec: A template as Kubernetes has it: `mode`, `inheritsFrom`, `image`,
                `resources`, `storage`, `network`, `env`, `timeout`, `idleTimeout`, `harness`,
                `credentials` and more. Durations are as Go prints them, such as `8h0m0s`.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            TEMPLATES_UPDATE,
            {
                "name": name,
                "body": {
                    "spec": spec,
                },
            },
            options,
        )

    async def delete(self, name: str, *, options: RequestOptions | None = None) -> None:
        """Delete a template.

        For admins. One that a running sandbox uses is refused with 409.

        Args:
            name: Name of the template.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            TEMPLATES_DELETE,
            {
                "name": name,
            },
            options,
        )
