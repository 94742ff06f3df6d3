from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class CreateSessionRequest(Model):
    """What a session starts with. Everything is optional."""

    title: str | Unset = UNSET
    """Its title. The server's default is `New session`."""

    directory: str | Unset = UNSET
    """Where it works, on the engine's host. The server's default is the engine's workspace, which
    `.` means too."""

    workspace_root: str | Unset = UNSET
    """The workspace it belongs to."""

    parent_id: str | Unset = UNSET
    """The session it is a child of."""

    project_id: str | Unset = UNSET
    """The project."""

    pinned_workspace_id: str | Unset = UNSET
    """The workspace to pin it to."""

    model: ModelRef | Unset = UNSET
    """A model, as requests and stored records name it."""

    provider: str | Unset = UNSET
    """The provider its prompts go to. Sent with a model."""

    temperature: float | Unset = UNSET
    """Sampling temperature. Clamped to what the provider accepts."""

    top_p: float | Unset = UNSET
    """Share of the probability mass to sample from. Clamped to what the provider accepts."""

    max_tokens: int | Unset = UNSET
    """Most tokens the model may write in one message. Clamped to what the provider accepts."""

    source_kind: str | Unset = UNSET
    """What creates it."""

    source_metadata: Any | Unset = UNSET
    """More about what creates it. Any JSON."""

    permission: list[PermissionRuleInput] | Unset = UNSET
    """Rules for its tools. A rule that is not understood is skipped in silence."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "title": "title",
        "directory": "directory",
        "workspace_root": "workspace_root",
        "parent_id": "parent_id",
        "project_id": "project_id",
        "pinned_workspace_id": "pinned_workspace_id",
        "model": "model",
        "provider": "provider",
        "temperature": "temperature",
        "top_p": "top_p",
        "max_tokens": "max_tokens",
        "source_kind": "source_kind",
        "source_metadata": "source_metadata",
        "permission": "permission",
    }

    def to_dict(self) -> dict[str, Any]:
        title = self.title

        directory = self.directory

        workspace_root = self.workspace_root

        parent_id = self.parent_id

        project_id = self.project_id

        pinned_workspace_id = self.pinned_workspace_id

        model: dict[str, Any] | Unset = UNSET
        if not isinstance(self.model, Unset):
            model = self.model.to_dict()

        provider = self.provider

        temperature = self.temperature

        top_p = self.top_p

        max_tokens = self.max_tokens

        source_kind = self.source_kind

        source_metadata = self.source_metadata

        permission: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.permission, Unset):
            permission = []
            for permission_item_data in self.permission:
                permission_item = permission_item_data.to_dict()
                permission.append(permission_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if title is not UNSET:
            field_dict["title"] = title
        if directory is not UNSET:
            field_dict["directory"] = directory
        if workspace_root is not UNSET:
            field_dict["workspace_root"] = workspace_root
        if parent_id is not UNSET:
            field_dict["parent_id"] = parent_id
        if project_id is not UNSET:
            field_dict["project_id"] = project_id
        if pinned_workspace_id is not UNSET:
            field_dict["pinned_workspace_id"] = pinned_workspace_id
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
        if permission is not UNSET:
            field_dict["permission"] = permission

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        title = d.pop("title", UNSET)
        if title is None:
            title = UNSET

        directory = d.pop("directory", UNSET)
        if directory is None:
            directory = UNSET

        workspace_root = d.pop("workspace_root", UNSET)
        if workspace_root is None:
            workspace_root = UNSET

        parent_id = d.pop("parent_id", UNSET)
        if parent_id is None:
            parent_id = UNSET

        project_id = d.pop("project_id", UNSET)
        if project_id is None:
            project_id = UNSET

        pinned_workspace_id = d.pop("pinned_workspace_id", UNSET)
        if pinned_workspace_id is None:
            pinned_workspace_id = UNSET

        _model = d.pop("model", UNSET)
        model: ModelRef | Unset
        if _model is None or _model is UNSET:
            model = UNSET
        else:
            model = ModelRef.from_dict(_model)

        provider = d.pop("provider", UNSET)
        if provider is None:
            provider = UNSET

        temperature = d.pop("temperature", UNSET)
        if temperature is None:
            temperature = UNSET

        top_p = d.pop("top_p", UNSET)
        if top_p is None:
            top_p = UNSET

        max_tokens = d.pop("max_tokens", UNSET)
        if max_tokens is None:
            max_tokens = UNSET

        source_kind = d.pop("source_kind", UNSET)
        if source_kind is None:
            source_kind = UNSET

        source_metadata = d.pop("source_metadata", UNSET)

        _permission = d.pop("permission", UNSET)
        permission: list[PermissionRuleInput] | Unset = UNSET
        if _permission is not None and _permission is not UNSET:
            permission = []
            if not isinstance(_permission, list):
                raise TypeError("permission is not an array")
            for permission_item_data in _permission:
                permission_item = PermissionRuleInput.from_dict(permission_item_data)

                permission.append(permission_item)

        create_session_request = cls(
            title=title,
            directory=directory,
            workspace_root=workspace_root,
            parent_id=parent_id,
            project_id=project_id,
            pinned_workspace_id=pinned_workspace_id,
            model=model,
            provider=provider,
            temperature=temperature,
            top_p=top_p,
            max_tokens=max_tokens,
            source_kind=source_kind,
            source_metadata=source_metadata,
            permission=permission,
        )

        create_session_request.additional_properties = d
        return create_session_request


from ..models.model_ref import ModelRef  # noqa: E402
from ..models.permission_rule_input import PermissionRuleInput  # noqa: E402
