from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model, plain
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class StoredSession(Model):
    """A session as the engine stores it. Updates, forks and lists of children answer with this
    form."""

    id: str
    """The session."""

    slug: None | str | Unset = UNSET
    """A readable name."""

    version: None | str | Unset = UNSET
    """Version of this form."""

    project_id: None | str | Unset = UNSET
    """The project."""

    title: str | Unset = UNSET
    """Its title."""

    directory: None | str | Unset = UNSET
    """Where the session works, on the engine's host."""

    workspace_root: None | str | Unset = UNSET
    """The workspace it belongs to."""

    pinned_workspace_id: None | str | Unset = UNSET
    """The workspace it is pinned to."""

    origin_workspace_root: None | str | Unset = UNSET
    """The workspace it was created in."""

    attached_from_workspace: None | str | Unset = UNSET
    """The workspace it belonged to before."""

    attached_to_workspace: None | str | Unset = UNSET
    """The workspace it was attached to."""

    attach_timestamp_ms: int | None | Unset = UNSET
    """When it was attached, milliseconds since 1970."""

    attach_reason: None | str | Unset = UNSET
    """Why it was attached."""

    tenant_context: None | TenantContext | Unset = UNSET
    """Whose it is."""

    time: StoredTime | Unset = UNSET
    """When a session was made and last changed."""

    model: ModelRef | None | Unset = UNSET
    """The model its prompts go to."""

    provider: None | str | Unset = UNSET
    """The provider its prompts go to."""

    temperature: float | None | Unset = UNSET
    """Sampling temperature."""

    top_p: float | None | Unset = UNSET
    """Share of the probability mass to sample from."""

    max_tokens: int | None | Unset = UNSET
    """Most tokens the model may write in one message."""

    source_kind: None | str | Unset = UNSET
    """What created it."""

    source_metadata: Any | Unset = UNSET
    """More about what created it."""

    environment: Any | Unset = UNSET
    """The host it works on."""

    messages: list[StoredMessage] | Unset = UNSET
    """Its messages, oldest first."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "slug": "slug",
        "version": "version",
        "project_id": "project_id",
        "title": "title",
        "directory": "directory",
        "workspace_root": "workspace_root",
        "pinned_workspace_id": "pinned_workspace_id",
        "origin_workspace_root": "origin_workspace_root",
        "attached_from_workspace": "attached_from_workspace",
        "attached_to_workspace": "attached_to_workspace",
        "attach_timestamp_ms": "attach_timestamp_ms",
        "attach_reason": "attach_reason",
        "tenant_context": "tenant_context",
        "time": "time",
        "model": "model",
        "provider": "provider",
        "temperature": "temperature",
        "top_p": "top_p",
        "max_tokens": "max_tokens",
        "source_kind": "source_kind",
        "source_metadata": "source_metadata",
        "environment": "environment",
        "messages": "messages",
    }

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        slug: None | str | Unset = self.slug

        version: None | str | Unset = self.version

        project_id: None | str | Unset = self.project_id

        title = self.title

        directory: None | str | Unset = self.directory

        workspace_root: None | str | Unset = self.workspace_root

        pinned_workspace_id: None | str | Unset = self.pinned_workspace_id

        origin_workspace_root: None | str | Unset = self.origin_workspace_root

        attached_from_workspace: None | str | Unset = self.attached_from_workspace

        attached_to_workspace: None | str | Unset = self.attached_to_workspace

        attach_timestamp_ms: int | None | Unset = self.attach_timestamp_ms

        attach_reason: None | str | Unset = self.attach_reason

        tenant_context: dict[str, Any] | None | Unset = plain(self.tenant_context)

        time: dict[str, Any] | Unset = UNSET
        if not isinstance(self.time, Unset):
            time = self.time.to_dict()

        model: dict[str, Any] | None | Unset = plain(self.model)

        provider: None | str | Unset = self.provider

        temperature: float | None | Unset = self.temperature

        top_p: float | None | Unset = self.top_p

        max_tokens: int | None | Unset = self.max_tokens

        source_kind: None | str | Unset = self.source_kind

        source_metadata = self.source_metadata

        environment = self.environment

        messages: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.messages, Unset):
            messages = []
            for messages_item_data in self.messages:
                messages_item = messages_item_data.to_dict()
                messages.append(messages_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if slug is not UNSET:
            field_dict["slug"] = slug
        if version is not UNSET:
            field_dict["version"] = version
        if project_id is not UNSET:
            field_dict["project_id"] = project_id
        if title is not UNSET:
            field_dict["title"] = title
        if directory is not UNSET:
            field_dict["directory"] = directory
        if workspace_root is not UNSET:
            field_dict["workspace_root"] = workspace_root
        if pinned_workspace_id is not UNSET:
            field_dict["pinned_workspace_id"] = pinned_workspace_id
        if origin_workspace_root is not UNSET:
            field_dict["origin_workspace_root"] = origin_workspace_root
        if attached_from_workspace is not UNSET:
            field_dict["attached_from_workspace"] = attached_from_workspace
        if attached_to_workspace is not UNSET:
            field_dict["attached_to_workspace"] = attached_to_workspace
        if attach_timestamp_ms is not UNSET:
            field_dict["attach_timestamp_ms"] = attach_timestamp_ms
        if attach_reason is not UNSET:
            field_dict["attach_reason"] = attach_reason
        if tenant_context is not UNSET:
            field_dict["tenant_context"] = tenant_context
        if time is not UNSET:
            field_dict["time"] = time
        if model is not UNSET:
            field_dict["model"] = model
        if provider is not UNSET:
            field_dict["provider"] = provider
        if temperature is not UNSET:
            field_dict["temperature"] = temperature
        if top_p is not UNSET:
            field_dict["top_p"] = top_p
        if max_tokens is not UNSET:
            field_dict["max_tokens"] = max_tokens
        if source_kind is not UNSET:
            field_dict["source_kind"] = source_kind
        if source_metadata is not UNSET:
            field_dict["source_metadata"] = source_metadata
        if environment is not UNSET:
            field_dict["environment"] = environment
        if messages is not UNSET:
            field_dict["messages"] = messages

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        id = d.pop("id")

        slug = d.pop("slug", UNSET)

        version = d.pop("version", UNSET)

        project_id = d.pop("project_id", UNSET)

        title = d.pop("title", UNSET)
        if title is None:
            title = UNSET

        directory = d.pop("directory", UNSET)

        workspace_root = d.pop("workspace_root", UNSET)

        pinned_workspace_id = d.pop("pinned_workspace_id", UNSET)

        origin_workspace_root = d.pop("origin_workspace_root", UNSET)

        attached_from_workspace = d.pop("attached_from_workspace", UNSET)

        attached_to_workspace = d.pop("attached_to_workspace", UNSET)

        attach_timestamp_ms = d.pop("attach_timestamp_ms", UNSET)

        attach_reason = d.pop("attach_reason", UNSET)

        def _parse_tenant_context(data: object) -> None | TenantContext | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                tenant_context_type_0 = TenantContext.from_dict(data)

                return tenant_context_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | TenantContext | Unset, data)

        tenant_context = _parse_tenant_context(d.pop("tenant_context", UNSET))

        _time = d.pop("time", UNSET)
        time: StoredTime | Unset
        if _time is None or _time is UNSET:
            time = UNSET
        else:
            time = StoredTime.from_dict(_time)

        def _parse_model(data: object) -> ModelRef | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                model_type_0 = ModelRef.from_dict(data)

                return model_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ModelRef | None | Unset, data)

        model = _parse_model(d.pop("model", UNSET))

        provider = d.pop("provider", UNSET)

        temperature = d.pop("temperature", UNSET)

        top_p = d.pop("top_p", UNSET)

        max_tokens = d.pop("max_tokens", UNSET)

        source_kind = d.pop("source_kind", UNSET)

        source_metadata = d.pop("source_metadata", UNSET)

        environment = d.pop("environment", UNSET)

        _messages = d.pop("messages", UNSET)
        messages: list[StoredMessage] | Unset = UNSET
        if _messages is not None and _messages is not UNSET:
            messages = []
            if not isinstance(_messages, list):
                raise TypeError("messages is not an array")
            for messages_item_data in _messages:
                messages_item = StoredMessage.from_dict(messages_item_data)

                messages.append(messages_item)

        stored_session = cls(
            id=id,
            slug=slug,
            version=version,
            project_id=project_id,
            title=title,
            directory=directory,
            workspace_root=workspace_root,
            pinned_workspace_id=pinned_workspace_id,
            origin_workspace_root=origin_workspace_root,
            attached_from_workspace=attached_from_workspace,
            attached_to_workspace=attached_to_workspace,
            attach_timestamp_ms=attach_timestamp_ms,
            attach_reason=attach_reason,
            tenant_context=tenant_context,
            time=time,
            model=model,
            provider=provider,
            temperature=temperature,
            top_p=top_p,
            max_tokens=max_tokens,
            source_kind=source_kind,
            source_metadata=source_metadata,
            environment=environment,
            messages=messages,
        )

        stored_session.additional_properties = d
        return stored_session


from ..models.model_ref import ModelRef  # noqa: E402
from ..models.stored_message import StoredMessage  # noqa: E402
from ..models.stored_time import StoredTime  # noqa: E402
from ..models.tenant_context import TenantContext  # noqa: E402
