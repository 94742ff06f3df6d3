from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model, plain
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class Session(Model):
    """A session, with its messages."""

    id: str
    """The session."""

    slug: None | str | Unset = UNSET
    """A readable name."""

    version: None | str | Unset = UNSET
    """Version of this form, `v1`."""

    project_id: None | str | Unset = UNSET
    """The project."""

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

    title: str | Unset = UNSET
    """Its title."""

    time: SessionTime | Unset = UNSET
    """When a session was made and last changed, in seconds since 1970: other times of this API are
    in milliseconds."""

    model: None | SessionModel | Unset = UNSET
    """The model its prompts go to."""

    provider: None | str | Unset = UNSET
    """The provider its prompts go to."""

    source_kind: None | str | Unset = UNSET
    """What created it."""

    source_metadata: Any | Unset = UNSET
    """More about what created it."""

    environment: Any | Unset = UNSET
    """The host it works on."""

    messages: list[Message] | Unset = UNSET
    """Its messages, oldest first."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "slug": "slug",
        "version": "version",
        "projectID": "project_id",
        "directory": "directory",
        "workspaceRoot": "workspace_root",
        "pinnedWorkspaceID": "pinned_workspace_id",
        "originWorkspaceRoot": "origin_workspace_root",
        "attachedFromWorkspace": "attached_from_workspace",
        "attachedToWorkspace": "attached_to_workspace",
        "attachTimestampMs": "attach_timestamp_ms",
        "attachReason": "attach_reason",
        "title": "title",
        "time": "time",
        "model": "model",
        "provider": "provider",
        "sourceKind": "source_kind",
        "sourceMetadata": "source_metadata",
        "environment": "environment",
        "messages": "messages",
    }

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        slug: None | str | Unset = self.slug

        version: None | str | Unset = self.version

        project_id: None | str | Unset = self.project_id

        directory: None | str | Unset = self.directory

        workspace_root: None | str | Unset = self.workspace_root

        pinned_workspace_id: None | str | Unset = self.pinned_workspace_id

        origin_workspace_root: None | str | Unset = self.origin_workspace_root

        attached_from_workspace: None | str | Unset = self.attached_from_workspace

        attached_to_workspace: None | str | Unset = self.attached_to_workspace

        attach_timestamp_ms: int | None | Unset = self.attach_timestamp_ms

        attach_reason: None | str | Unset = self.attach_reason

        title = self.title

        time: dict[str, Any] | Unset = UNSET
        if not isinstance(self.time, Unset):
            time = self.time.to_dict()

        model: dict[str, Any] | None | Unset = plain(self.model)

        provider: None | str | Unset = self.provider

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
            field_dict["projectID"] = project_id
        if directory is not UNSET:
            field_dict["directory"] = directory
        if workspace_root is not UNSET:
            field_dict["workspaceRoot"] = workspace_root
        if pinned_workspace_id is not UNSET:
            field_dict["pinnedWorkspaceID"] = pinned_workspace_id
        if origin_workspace_root is not UNSET:
            field_dict["originWorkspaceRoot"] = origin_workspace_root
        if attached_from_workspace is not UNSET:
            field_dict["attachedFromWorkspace"] = attached_from_workspace
        if attached_to_workspace is not UNSET:
            field_dict["attachedToWorkspace"] = attached_to_workspace
        if attach_timestamp_ms is not UNSET:
            field_dict["attachTimestampMs"] = attach_timestamp_ms
        if attach_reason is not UNSET:
            field_dict["attachReason"] = attach_reason
        if title is not UNSET:
            field_dict["title"] = title
        if time is not UNSET:
            field_dict["time"] = time
        if model is not UNSET:
            field_dict["model"] = model
        if provider is not UNSET:
            field_dict["provider"] = provider
        if source_kind is not UNSET:
            field_dict["sourceKind"] = source_kind
        if source_metadata is not UNSET:
            field_dict["sourceMetadata"] = source_metadata
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

        project_id = d.pop("projectID", UNSET)

        directory = d.pop("directory", UNSET)

        workspace_root = d.pop("workspaceRoot", UNSET)

        pinned_workspace_id = d.pop("pinnedWorkspaceID", UNSET)

        origin_workspace_root = d.pop("originWorkspaceRoot", UNSET)

        attached_from_workspace = d.pop("attachedFromWorkspace", UNSET)

        attached_to_workspace = d.pop("attachedToWorkspace", UNSET)

        attach_timestamp_ms = d.pop("attachTimestampMs", UNSET)

        attach_reason = d.pop("attachReason", UNSET)

        title = d.pop("title", UNSET)
        if title is None:
            title = UNSET

        _time = d.pop("time", UNSET)
        time: SessionTime | Unset
        if _time is None or _time is UNSET:
            time = UNSET
        else:
            time = SessionTime.from_dict(_time)

        def _parse_model(data: object) -> None | SessionModel | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                model_type_0 = SessionModel.from_dict(data)

                return model_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | SessionModel | Unset, data)

        model = _parse_model(d.pop("model", UNSET))

        provider = d.pop("provider", UNSET)

        source_kind = d.pop("sourceKind", UNSET)

        source_metadata = d.pop("sourceMetadata", UNSET)

        environment = d.pop("environment", UNSET)

        _messages = d.pop("messages", UNSET)
        messages: list[Message] | Unset = UNSET
        if _messages is not None and _messages is not UNSET:
            messages = []
            if not isinstance(_messages, list):
                raise TypeError("messages is not an array")
            for messages_item_data in _messages:
                messages_item = Message.from_dict(messages_item_data)

                messages.append(messages_item)

        session = cls(
            id=id,
            slug=slug,
            version=version,
            project_id=project_id,
            directory=directory,
            workspace_root=workspace_root,
            pinned_workspace_id=pinned_workspace_id,
            origin_workspace_root=origin_workspace_root,
            attached_from_workspace=attached_from_workspace,
            attached_to_workspace=attached_to_workspace,
            attach_timestamp_ms=attach_timestamp_ms,
            attach_reason=attach_reason,
            title=title,
            time=time,
            model=model,
            provider=provider,
            source_kind=source_kind,
            source_metadata=source_metadata,
            environment=environment,
            messages=messages,
        )

        session.additional_properties = d
        return session


from ..models.message import Message  # noqa: E402
from ..models.session_model import SessionModel  # noqa: E402
from ..models.session_time import SessionTime  # noqa: E402
