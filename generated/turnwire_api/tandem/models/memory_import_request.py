from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class MemoryImportRequest(Model):
    """The files to import."""

    source: MemoryImportSource
    """Where the files are."""

    format: str | Unset = UNSET
    """What the files are. The engine's default is `directory`."""

    tier: str | Unset = UNSET
    """How far the entries reach. The engine's default is `project`."""

    project_id: None | str | Unset = UNSET
    """The project."""

    session_id: None | str | Unset = UNSET
    """The session."""

    source_binding_id: None | str | Unset = UNSET
    """Ties the entries to a source, so that they can be updated."""

    sync_deletes: bool | Unset = UNSET
    """Whether entries of files that are gone are deleted."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "source": "source",
        "format": "format",
        "tier": "tier",
        "project_id": "project_id",
        "session_id": "session_id",
        "source_binding_id": "source_binding_id",
        "sync_deletes": "sync_deletes",
    }

    def to_dict(self) -> dict[str, Any]:
        source = self.source.to_dict()

        format = self.format

        tier = self.tier

        project_id: None | str | Unset = self.project_id

        session_id: None | str | Unset = self.session_id

        source_binding_id: None | str | Unset = self.source_binding_id

        sync_deletes = self.sync_deletes

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "source": source,
            }
        )
        if format is not UNSET:
            field_dict["format"] = format
        if tier is not UNSET:
            field_dict["tier"] = tier
        if project_id is not UNSET:
            field_dict["project_id"] = project_id
        if session_id is not UNSET:
            field_dict["session_id"] = session_id
        if source_binding_id is not UNSET:
            field_dict["source_binding_id"] = source_binding_id
        if sync_deletes is not UNSET:
            field_dict["sync_deletes"] = sync_deletes

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        source = MemoryImportSource.from_dict(d.pop("source"))

        format = d.pop("format", UNSET)
        if format is None:
            format = UNSET

        tier = d.pop("tier", UNSET)
        if tier is None:
            tier = UNSET

        project_id = d.pop("project_id", UNSET)

        session_id = d.pop("session_id", UNSET)

        source_binding_id = d.pop("source_binding_id", UNSET)

        sync_deletes = d.pop("sync_deletes", UNSET)
        if sync_deletes is None:
            sync_deletes = UNSET

        memory_import_request = cls(
            source=source,
            format=format,
            tier=tier,
            project_id=project_id,
            session_id=session_id,
            source_binding_id=source_binding_id,
            sync_deletes=sync_deletes,
        )

        memory_import_request.additional_properties = d
        return memory_import_request


from ..models.memory_import_source import MemoryImportSource  # noqa: E402
