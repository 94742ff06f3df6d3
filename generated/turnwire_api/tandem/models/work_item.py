from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class WorkItem(Model):
    """One piece of work."""

    work_item_id: str
    """Identifier of the work."""

    title: str
    """What it is."""

    detail: None | str | Unset = UNSET
    """What it is, at length."""

    status: None | str | Unset = UNSET
    """Its state."""

    depends_on: list[str] | Unset = UNSET
    """Work that must be done before."""

    assigned_agent: None | str | Unset = UNSET
    """Who does it."""

    run_id: None | str | Unset = UNSET
    """The run that does it."""

    artifact_refs: list[Any] | Unset = UNSET
    """What came of it."""

    metadata: Any | Unset = UNSET
    """What else belongs to it."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "work_item_id": "work_item_id",
        "title": "title",
        "detail": "detail",
        "status": "status",
        "depends_on": "depends_on",
        "assigned_agent": "assigned_agent",
        "run_id": "run_id",
        "artifact_refs": "artifact_refs",
        "metadata": "metadata",
    }

    def to_dict(self) -> dict[str, Any]:
        work_item_id = self.work_item_id

        title = self.title

        detail: None | str | Unset = self.detail

        status: None | str | Unset = self.status

        depends_on: list[str] | Unset = UNSET
        if not isinstance(self.depends_on, Unset):
            depends_on = self.depends_on

        assigned_agent: None | str | Unset = self.assigned_agent

        run_id: None | str | Unset = self.run_id

        artifact_refs: list[Any] | Unset = UNSET
        if not isinstance(self.artifact_refs, Unset):
            artifact_refs = self.artifact_refs

        metadata = self.metadata

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "work_item_id": work_item_id,
                "title": title,
            }
        )
        if detail is not UNSET:
            field_dict["detail"] = detail
        if status is not UNSET:
            field_dict["status"] = status
        if depends_on is not UNSET:
            field_dict["depends_on"] = depends_on
        if assigned_agent is not UNSET:
            field_dict["assigned_agent"] = assigned_agent
        if run_id is not UNSET:
            field_dict["run_id"] = run_id
        if artifact_refs is not UNSET:
            field_dict["artifact_refs"] = artifact_refs
        if metadata is not UNSET:
            field_dict["metadata"] = metadata

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        work_item_id = d.pop("work_item_id")

        title = d.pop("title")

        detail = d.pop("detail", UNSET)

        status = d.pop("status", UNSET)

        depends_on = d.pop("depends_on", UNSET)
        if depends_on is None:
            depends_on = UNSET

        assigned_agent = d.pop("assigned_agent", UNSET)

        run_id = d.pop("run_id", UNSET)

        artifact_refs = d.pop("artifact_refs", UNSET)
        if artifact_refs is None:
            artifact_refs = UNSET

        metadata = d.pop("metadata", UNSET)

        work_item = cls(
            work_item_id=work_item_id,
            title=title,
            detail=detail,
            status=status,
            depends_on=depends_on,
            assigned_agent=assigned_agent,
            run_id=run_id,
            artifact_refs=artifact_refs,
            metadata=metadata,
        )

        work_item.additional_properties = d
        return work_item
