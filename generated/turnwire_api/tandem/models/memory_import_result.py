from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class MemoryImportResult(Model):
    """What was imported."""

    ok: bool
    """Whether it was done."""

    source: MemoryImportSource | Unset = UNSET
    """Where the files are."""

    format: None | str | Unset = UNSET
    """What the files are."""

    tier: None | str | Unset = UNSET
    """How far the entries reach."""

    project_id: None | str | Unset = UNSET
    """The project."""

    session_id: None | str | Unset = UNSET
    """The session."""

    source_binding_id: None | str | Unset = UNSET
    """Ties the entries to a source."""

    sync_deletes: bool | Unset = UNSET
    """Whether entries of files that are gone were deleted."""

    discovered_files: int | Unset = UNSET
    """How many files were found."""

    files_processed: int | Unset = UNSET
    """How many were read."""

    indexed_files: int | Unset = UNSET
    """How many were imported."""

    skipped_files: int | Unset = UNSET
    """How many were left out."""

    deleted_files: int | Unset = UNSET
    """Of how many the entries were deleted."""

    chunks_created: int | Unset = UNSET
    """How many entries were made."""

    errors: int | Unset = UNSET
    """How many files failed."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "ok": "ok",
        "source": "source",
        "format": "format",
        "tier": "tier",
        "project_id": "project_id",
        "session_id": "session_id",
        "source_binding_id": "source_binding_id",
        "sync_deletes": "sync_deletes",
        "discovered_files": "discovered_files",
        "files_processed": "files_processed",
        "indexed_files": "indexed_files",
        "skipped_files": "skipped_files",
        "deleted_files": "deleted_files",
        "chunks_created": "chunks_created",
        "errors": "errors",
    }

    def to_dict(self) -> dict[str, Any]:
        ok = self.ok

        source: dict[str, Any] | Unset = UNSET
        if not isinstance(self.source, Unset):
            source = self.source.to_dict()

        format: None | str | Unset = self.format

        tier: None | str | Unset = self.tier

        project_id: None | str | Unset = self.project_id

        session_id: None | str | Unset = self.session_id

        source_binding_id: None | str | Unset = self.source_binding_id

        sync_deletes = self.sync_deletes

        discovered_files = self.discovered_files

        files_processed = self.files_processed

        indexed_files = self.indexed_files

        skipped_files = self.skipped_files

        deleted_files = self.deleted_files

        chunks_created = self.chunks_created

        errors = self.errors

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "ok": ok,
            }
        )
        if source is not UNSET:
            field_dict["source"] = source
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
        if discovered_files is not UNSET:
            field_dict["discovered_files"] = discovered_files
        if files_processed is not UNSET:
            field_dict["files_processed"] = files_processed
        if indexed_files is not UNSET:
            field_dict["indexed_files"] = indexed_files
        if skipped_files is not UNSET:
            field_dict["skipped_files"] = skipped_files
        if deleted_files is not UNSET:
            field_dict["deleted_files"] = deleted_files
        if chunks_created is not UNSET:
            field_dict["chunks_created"] = chunks_created
        if errors is not UNSET:
            field_dict["errors"] = errors

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        ok = d.pop("ok")

        _source = d.pop("source", UNSET)
        source: MemoryImportSource | Unset
        if _source is None or _source is UNSET:
            source = UNSET
        else:
            source = MemoryImportSource.from_dict(_source)

        format = d.pop("format", UNSET)

        tier = d.pop("tier", UNSET)

        project_id = d.pop("project_id", UNSET)

        session_id = d.pop("session_id", UNSET)

        source_binding_id = d.pop("source_binding_id", UNSET)

        sync_deletes = d.pop("sync_deletes", UNSET)
        if sync_deletes is None:
            sync_deletes = UNSET

        discovered_files = d.pop("discovered_files", UNSET)
        if discovered_files is None:
            discovered_files = UNSET

        files_processed = d.pop("files_processed", UNSET)
        if files_processed is None:
            files_processed = UNSET

        indexed_files = d.pop("indexed_files", UNSET)
        if indexed_files is None:
            indexed_files = UNSET

        skipped_files = d.pop("skipped_files", UNSET)
        if skipped_files is None:
            skipped_files = UNSET

        deleted_files = d.pop("deleted_files", UNSET)
        if deleted_files is None:
            deleted_files = UNSET

        chunks_created = d.pop("chunks_created", UNSET)
        if chunks_created is None:
            chunks_created = UNSET

        errors = d.pop("errors", UNSET)
        if errors is None:
            errors = UNSET

        memory_import_result = cls(
            ok=ok,
            source=source,
            format=format,
            tier=tier,
            project_id=project_id,
            session_id=session_id,
            source_binding_id=source_binding_id,
            sync_deletes=sync_deletes,
            discovered_files=discovered_files,
            files_processed=files_processed,
            indexed_files=indexed_files,
            skipped_files=skipped_files,
            deleted_files=deleted_files,
            chunks_created=chunks_created,
            errors=errors,
        )

        memory_import_result.additional_properties = d
        return memory_import_result


from ..models.memory_import_source import MemoryImportSource  # noqa: E402
