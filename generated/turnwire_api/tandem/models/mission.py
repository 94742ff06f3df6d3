from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class Mission(Model):
    """A goal with the work for it."""

    mission_id: str
    """Identifier of the mission."""

    status: str
    """Its state."""

    spec: MissionSpec
    """What the mission is for."""

    work_items: list[WorkItem]
    """The work."""

    revision: int | None | Unset = UNSET
    """Goes up by one with each change."""

    updated_at_ms: int | None | Unset = UNSET
    """When it last changed, in milliseconds since 1970."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "mission_id": "mission_id",
        "status": "status",
        "spec": "spec",
        "work_items": "work_items",
        "revision": "revision",
        "updated_at_ms": "updated_at_ms",
    }

    def to_dict(self) -> dict[str, Any]:
        mission_id = self.mission_id

        status = self.status

        spec = self.spec.to_dict()

        work_items = []
        for work_items_item_data in self.work_items:
            work_items_item = work_items_item_data.to_dict()
            work_items.append(work_items_item)

        revision: int | None | Unset = self.revision

        updated_at_ms: int | None | Unset = self.updated_at_ms

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "mission_id": mission_id,
                "status": status,
                "spec": spec,
                "work_items": work_items,
            }
        )
        if revision is not UNSET:
            field_dict["revision"] = revision
        if updated_at_ms is not UNSET:
            field_dict["updated_at_ms"] = updated_at_ms

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        mission_id = d.pop("mission_id")

        status = d.pop("status")

        spec = MissionSpec.from_dict(d.pop("spec"))

        _work_items = d.pop("work_items")
        work_items = []
        if not isinstance(_work_items, list):
            raise TypeError("work_items is not an array")
        for work_items_item_data in _work_items:
            work_items_item = WorkItem.from_dict(work_items_item_data)

            work_items.append(work_items_item)

        revision = d.pop("revision", UNSET)

        updated_at_ms = d.pop("updated_at_ms", UNSET)

        mission = cls(
            mission_id=mission_id,
            status=status,
            spec=spec,
            work_items=work_items,
            revision=revision,
            updated_at_ms=updated_at_ms,
        )

        mission.additional_properties = d
        return mission


from ..models.mission_spec import MissionSpec  # noqa: E402
from ..models.work_item import WorkItem  # noqa: E402
