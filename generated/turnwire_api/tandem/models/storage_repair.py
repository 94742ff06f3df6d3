from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class StorageRepair(Model):
    """What was repaired."""

    status: None | str | Unset = UNSET
    """How it ended."""

    marker_updated: bool | Unset = UNSET
    """Whether it was noted as done."""

    sessions_merged: int | None | Unset = UNSET
    """How many sessions were found again."""

    messages_recovered: int | None | Unset = UNSET
    """How many messages were found again."""

    parts_recovered: int | None | Unset = UNSET
    """How many parts of messages were found again."""

    legacy_counts: Any | Unset = UNSET
    """What there was before."""

    imported_counts: Any | Unset = UNSET
    """What was taken over."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "status": "status",
        "marker_updated": "marker_updated",
        "sessions_merged": "sessions_merged",
        "messages_recovered": "messages_recovered",
        "parts_recovered": "parts_recovered",
        "legacy_counts": "legacy_counts",
        "imported_counts": "imported_counts",
    }

    def to_dict(self) -> dict[str, Any]:
        status: None | str | Unset = self.status

        marker_updated = self.marker_updated

        sessions_merged: int | None | Unset = self.sessions_merged

        messages_recovered: int | None | Unset = self.messages_recovered

        parts_recovered: int | None | Unset = self.parts_recovered

        legacy_counts = self.legacy_counts

        imported_counts = self.imported_counts

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if status is not UNSET:
            field_dict["status"] = status
        if marker_updated is not UNSET:
            field_dict["marker_updated"] = marker_updated
        if sessions_merged is not UNSET:
            field_dict["sessions_merged"] = sessions_merged
        if messages_recovered is not UNSET:
            field_dict["messages_recovered"] = messages_recovered
        if parts_recovered is not UNSET:
            field_dict["parts_recovered"] = parts_recovered
        if legacy_counts is not UNSET:
            field_dict["legacy_counts"] = legacy_counts
        if imported_counts is not UNSET:
            field_dict["imported_counts"] = imported_counts

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        status = d.pop("status", UNSET)

        marker_updated = d.pop("marker_updated", UNSET)
        if marker_updated is None:
            marker_updated = UNSET

        sessions_merged = d.pop("sessions_merged", UNSET)

        messages_recovered = d.pop("messages_recovered", UNSET)

        parts_recovered = d.pop("parts_recovered", UNSET)

        legacy_counts = d.pop("legacy_counts", UNSET)

        imported_counts = d.pop("imported_counts", UNSET)

        storage_repair = cls(
            status=status,
            marker_updated=marker_updated,
            sessions_merged=sessions_merged,
            messages_recovered=messages_recovered,
            parts_recovered=parts_recovered,
            legacy_counts=legacy_counts,
            imported_counts=imported_counts,
        )

        storage_repair.additional_properties = d
        return storage_repair
