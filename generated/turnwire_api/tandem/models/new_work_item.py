from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class NewWorkItem(Model):
    """One piece of work."""

    work_item_id: str | Unset = UNSET
    """Its identifier. The engine makes one when it is omitted."""

    title: str
    """What it is."""

    detail: str | Unset = UNSET
    """What it is, at length."""

    assigned_agent: str | Unset = UNSET
    """Who does it."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "work_item_id": "work_item_id",
        "title": "title",
        "detail": "detail",
        "assigned_agent": "assigned_agent",
    }

    def to_dict(self) -> dict[str, Any]:
        title = self.title

        work_item_id = self.work_item_id

        detail = self.detail

        assigned_agent = self.assigned_agent

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "title": title,
            }
        )
        if work_item_id is not UNSET:
            field_dict["work_item_id"] = work_item_id
        if detail is not UNSET:
            field_dict["detail"] = detail
        if assigned_agent is not UNSET:
            field_dict["assigned_agent"] = assigned_agent

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        title = d.pop("title")

        work_item_id = d.pop("work_item_id", UNSET)
        if work_item_id is None:
            work_item_id = UNSET

        detail = d.pop("detail", UNSET)
        if detail is None:
            detail = UNSET

        assigned_agent = d.pop("assigned_agent", UNSET)
        if assigned_agent is None:
            assigned_agent = UNSET

        new_work_item = cls(
            title=title,
            work_item_id=work_item_id,
            detail=detail,
            assigned_agent=assigned_agent,
        )

        new_work_item.additional_properties = d
        return new_work_item
