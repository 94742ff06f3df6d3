from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class MemoryEntry(Model):
    """One entry of the memory."""

    id: str
    """Identifier of the entry."""

    user_id: None | str | Unset = UNSET
    """Whose entry it is."""

    source_type: None | str | Unset = UNSET
    """Where it came from."""

    content: None | str | Unset = UNSET
    """Its text."""

    run_id: None | str | Unset = UNSET
    """The run that kept it."""

    session_id: None | str | Unset = UNSET
    """The session of that run."""

    message_id: None | str | Unset = UNSET
    """The message it came from."""

    tool_name: None | str | Unset = UNSET
    """The tool it came from."""

    project_tag: None | str | Unset = UNSET
    """The project."""

    channel_tag: None | str | Unset = UNSET
    """The channel."""

    visibility: None | str | Unset = UNSET
    """Who may read it."""

    demoted: bool | Unset = UNSET
    """Whether it was demoted."""

    metadata: Any | Unset = UNSET
    """What else belongs to it."""

    created_at_ms: int | None | Unset = UNSET
    """When it was kept, in milliseconds since 1970."""

    updated_at_ms: int | None | Unset = UNSET
    """When it last changed, in milliseconds since 1970."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "user_id": "user_id",
        "source_type": "source_type",
        "content": "content",
        "run_id": "run_id",
        "session_id": "session_id",
        "message_id": "message_id",
        "tool_name": "tool_name",
        "project_tag": "project_tag",
        "channel_tag": "channel_tag",
        "visibility": "visibility",
        "demoted": "demoted",
        "metadata": "metadata",
        "created_at_ms": "created_at_ms",
        "updated_at_ms": "updated_at_ms",
    }

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        user_id: None | str | Unset = self.user_id

        source_type: None | str | Unset = self.source_type

        content: None | str | Unset = self.content

        run_id: None | str | Unset = self.run_id

        session_id: None | str | Unset = self.session_id

        message_id: None | str | Unset = self.message_id

        tool_name: None | str | Unset = self.tool_name

        project_tag: None | str | Unset = self.project_tag

        channel_tag: None | str | Unset = self.channel_tag

        visibility: None | str | Unset = self.visibility

        demoted = self.demoted

        metadata = self.metadata

        created_at_ms: int | None | Unset = self.created_at_ms

        updated_at_ms: int | None | Unset = self.updated_at_ms

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if user_id is not UNSET:
            field_dict["user_id"] = user_id
        if source_type is not UNSET:
            field_dict["source_type"] = source_type
        if content is not UNSET:
            field_dict["content"] = content
        if run_id is not UNSET:
            field_dict["run_id"] = run_id
        if session_id is not UNSET:
            field_dict["session_id"] = session_id
        if message_id is not UNSET:
            field_dict["message_id"] = message_id
        if tool_name is not UNSET:
            field_dict["tool_name"] = tool_name
        if project_tag is not UNSET:
            field_dict["project_tag"] = project_tag
        if channel_tag is not UNSET:
            field_dict["channel_tag"] = channel_tag
        if visibility is not UNSET:
            field_dict["visibility"] = visibility
        if demoted is not UNSET:
            field_dict["demoted"] = demoted
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if created_at_ms is not UNSET:
            field_dict["created_at_ms"] = created_at_ms
        if updated_at_ms is not UNSET:
            field_dict["updated_at_ms"] = updated_at_ms

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        id = d.pop("id")

        user_id = d.pop("user_id", UNSET)

        source_type = d.pop("source_type", UNSET)

        content = d.pop("content", UNSET)

        run_id = d.pop("run_id", UNSET)

        session_id = d.pop("session_id", UNSET)

        message_id = d.pop("message_id", UNSET)

        tool_name = d.pop("tool_name", UNSET)

        project_tag = d.pop("project_tag", UNSET)

        channel_tag = d.pop("channel_tag", UNSET)

        visibility = d.pop("visibility", UNSET)

        demoted = d.pop("demoted", UNSET)
        if demoted is None:
            demoted = UNSET

        metadata = d.pop("metadata", UNSET)

        created_at_ms = d.pop("created_at_ms", UNSET)

        updated_at_ms = d.pop("updated_at_ms", UNSET)

        memory_entry = cls(
            id=id,
            user_id=user_id,
            source_type=source_type,
            content=content,
            run_id=run_id,
            session_id=session_id,
            message_id=message_id,
            tool_name=tool_name,
            project_tag=project_tag,
            channel_tag=channel_tag,
            visibility=visibility,
            demoted=demoted,
            metadata=metadata,
            created_at_ms=created_at_ms,
            updated_at_ms=updated_at_ms,
        )

        memory_entry.additional_properties = d
        return memory_entry
