"""The namespaces in which a call or two differ from the generated ones."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from turnwire.flow import aperform, perform
from turnwire.tandem import readme
from turnwire.tandem.flows import answer_question
from turnwire.tandem.namespaces.gates import AsyncAutomationGates, AutomationGates
from turnwire_api.tandem.resources import (
    CONFIG_PATCH,
    channels,
    permissions,
    providers,
    questions,
    resources,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from turnwire_api.runtime.operation import RequestOptions
    from turnwire_api.tandem.models import (
        AutomationV2,
        ChannelConfigInput,
        ConfigView,
        CreateAutomationV2Request,
        OkResult,
        PermissionSnapshot,
        ResourceDeleted,
        SharedResource,
        UpdateAutomationV2Request,
    )

__all__ = [
    "AsyncAutomationsV2",
    "AsyncChannels",
    "AsyncPermissions",
    "AsyncProviders",
    "AsyncQuestions",
    "AsyncSharedResources",
    "AutomationsV2",
    "Channels",
    "Permissions",
    "Providers",
    "Questions",
    "SharedResources",
]

StreamT = TypeVar("StreamT")


class AutomationsV2(AutomationGates[StreamT]):
    """``client.automations_v2``. Engines since 0.4.39 let only humans change anything."""

    def create(
        self,
        body: CreateAutomationV2Request | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> AutomationV2:
        """Create an automation.

        A ``misfire_policy`` that is a text, as in the README, becomes the object that the server
        wants: ``{"type": "run_once"}``.

        Args:
            body: ``name``, ``schedule`` and ``flow``, and what else the server takes.
            options: What this call does differently from the client.

        Raises:
            HumanRequired: The engine does not know that a human is asking: it answers 501.
            TurnwireError: The call was refused, failed or was not answered.
        """
        return super().create(readme.automation(body), options=options)

    def update(
        self,
        automation_id: str,
        body: UpdateAutomationV2Request | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> AutomationV2:
        """Change an automation; a text as ``misfire_policy`` is translated, see ``create``."""
        return super().update(automation_id, readme.automation(body), options=options)


class AsyncAutomationsV2(AsyncAutomationGates[StreamT]):
    """``client.automations_v2``, asynchronous; see ``AutomationsV2``."""

    async def create(
        self,
        body: CreateAutomationV2Request | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> AutomationV2:
        """Create an automation; see ``AutomationsV2.create``."""
        return await super().create(readme.automation(body), options=options)

    async def update(
        self,
        automation_id: str,
        body: UpdateAutomationV2Request | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> AutomationV2:
        """Change an automation; see ``AutomationsV2.update``."""
        return await super().update(automation_id, readme.automation(body), options=options)


class Channels(channels.Channels[StreamT]):
    """``client.channels``. The engine lets only callers on its own machine change them."""

    def put(
        self,
        channel: str,
        body: ChannelConfigInput | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> OkResult:
        """Connect a channel.

        The README's ``token`` is sent as ``bot_token``: the server ignores a ``token``.

        Args:
            channel: ``telegram``, ``discord`` or ``slack``.
            body: ``bot_token`` and ``allowed_users``, and what else the channel takes.
            options: What this call does differently from the client.
        """
        return super().put(channel, readme.channel(body), options=options)


class AsyncChannels(channels.AsyncChannels[StreamT]):
    """``client.channels``, asynchronous; see ``Channels``."""

    async def put(
        self,
        channel: str,
        body: ChannelConfigInput | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> OkResult:
        """Connect a channel; see ``Channels.put``."""
        return await super().put(channel, readme.channel(body), options=options)


class Permissions(permissions.Permissions[StreamT]):
    """``client.permissions``. ``allow`` is ``always``; ``once`` allows one call."""

    def list(
        self, *, decided: bool = False, options: RequestOptions | None = None
    ) -> PermissionSnapshot:
        """List what waits for an answer, and the standing rules.

        The server lists every request that there ever was, and answers 409 to a reply to one that
        is decided. Those are left out here, so that the README's loop can answer all it gets.

        Args:
            decided: List those too. Their ``status`` is the reply.
            options: What this call does differently from the client.
        """
        return _waiting(super().list(options=options), decided=decided)


class AsyncPermissions(permissions.AsyncPermissions[StreamT]):
    """``client.permissions``, asynchronous; see ``Permissions``."""

    async def list(
        self, *, decided: bool = False, options: RequestOptions | None = None
    ) -> PermissionSnapshot:
        """List what waits for an answer, and the standing rules; see ``Permissions.list``."""
        return _waiting(await super().list(options=options), decided=decided)


def _waiting(snapshot: PermissionSnapshot, *, decided: bool) -> PermissionSnapshot:
    if not decided:
        snapshot.requests = [each for each in snapshot.requests if each.status == "pending"]
    return snapshot


class Providers(providers.Providers[StreamT]):
    """``client.providers``."""

    def set_defaults(
        self, provider_id: str, model_id: str, *, options: RequestOptions | None = None
    ) -> ConfigView:
        """Make a model the default one; a change of ``/config``, which is answered whole.

        The engine lets only callers on its own machine change it.

        Args:
            provider_id: The provider.
            model_id: Its model.
            options: What this call does differently from the client.
        """
        body = readme.default_model(provider_id, model_id)
        return self._transport.call(CONFIG_PATCH, {"body": body}, options)


class AsyncProviders(providers.AsyncProviders[StreamT]):
    """``client.providers``, asynchronous; see ``Providers``."""

    async def set_defaults(
        self, provider_id: str, model_id: str, *, options: RequestOptions | None = None
    ) -> ConfigView:
        """Make a model the default one; see ``Providers.set_defaults``."""
        body = readme.default_model(provider_id, model_id)
        return await self._transport.call(CONFIG_PATCH, {"body": body}, options)


class Questions(questions.Questions[StreamT]):
    """``client.questions``. A run does not wait for an answer."""

    def reply(
        self, question_id: str, answer: str, *, options: RequestOptions | None = None
    ) -> OkResult:
        """Answer a question.

        The route of that name closes a question and drops the answer. So the question is looked
        up, and answered in its session; ``answer`` does the same in one request.

        Args:
            question_id: The question.
            answer: The answer.
            options: What these calls do differently from the client.

        Raises:
            NotFound: There is no such open question.
            TurnwireError: A call was refused, failed or was not answered.
        """
        return perform(self._transport, answer_question(question_id, answer), options)


class AsyncQuestions(questions.AsyncQuestions[StreamT]):
    """``client.questions``, asynchronous; see ``Questions``."""

    async def reply(
        self, question_id: str, answer: str, *, options: RequestOptions | None = None
    ) -> OkResult:
        """Answer a question; see ``Questions.reply``."""
        return await aperform(self._transport, answer_question(question_id, answer), options)


class SharedResources(resources.ResourcesNamespace[StreamT]):
    """``client.resources``: values that runs and programs share, by key."""

    def events(
        self,
        *,
        prefix: str | None = None,
        since_seq: int | None = None,
        tail: int | None = None,
        options: RequestOptions | None = None,
    ) -> StreamT:
        """Stream the changes of resources, from now on.

        Args:
            prefix: Only keys that begin so.
            since_seq: Has no effect: the engine replays nothing and ignores it. The published
                client has it.
            tail: Has no effect likewise.
            options: What this call does differently from the client.

        Returns:
            The event stream. It is opened when it is entered or first read.

        Raises:
            TurnwireError: The call was refused or failed; raised by the stream.
        """
        del since_seq, tail
        return super().events(prefix=prefix, options=options)

    def write(
        self,
        key: str,
        value: Any,
        *,
        if_match_rev: int | None = None,
        updated_by: str | None = None,
        ttl_ms: int | None = None,
        options: RequestOptions | None = None,
    ) -> SharedResource:
        """Write a value; the same as ``put_key``: the route of this name never existed."""
        return self.put_key(
            key,
            value,
            if_match_rev=if_match_rev,
            updated_by=updated_by,
            ttl_ms=ttl_ms,
            options=options,
        )

    def delete(
        self,
        key: str,
        *,
        if_match_rev: int | None = None,
        updated_by: str | None = None,
        options: RequestOptions | None = None,
    ) -> ResourceDeleted:
        """Delete a value; the same as ``delete_key``: the route of this name never existed."""
        return self.delete_key(
            key, if_match_rev=if_match_rev, updated_by=updated_by, options=options
        )


class AsyncSharedResources(resources.AsyncResourcesNamespace[StreamT]):
    """``client.resources``, asynchronous; see ``SharedResources``."""

    def events(
        self,
        *,
        prefix: str | None = None,
        since_seq: int | None = None,
        tail: int | None = None,
        options: RequestOptions | None = None,
    ) -> StreamT:
        """Stream the changes of resources; see ``SharedResources.events``."""
        del since_seq, tail
        return super().events(prefix=prefix, options=options)

    async def write(
        self,
        key: str,
        value: Any,
        *,
        if_match_rev: int | None = None,
        updated_by: str | None = None,
        ttl_ms: int | None = None,
        options: RequestOptions | None = None,
    ) -> SharedResource:
        """Write a value; see ``SharedResources.write``."""
        return await self.put_key(
            key,
            value,
            if_match_rev=if_match_rev,
            updated_by=updated_by,
            ttl_ms=ttl_ms,
            options=options,
        )

    async def delete(
        self,
        key: str,
        *,
        if_match_rev: int | None = None,
        updated_by: str | None = None,
        options: RequestOptions | None = None,
    ) -> ResourceDeleted:
        """Delete a value; see ``SharedResources.delete``."""
        return await self.delete_key(
            key, if_match_rev=if_match_rev, updated_by=updated_by, options=options
        )
