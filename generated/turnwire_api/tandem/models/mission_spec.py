from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class MissionSpec(Model):
    """What the mission is for."""

    mission_id: None | str | Unset = UNSET
    """Identifier of the mission."""

    title: None | str | Unset = UNSET
    """Its title."""

    goal: None | str | Unset = UNSET
    """Its goal."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "mission_id": "mission_id",
        "title": "title",
        "goal": "goal",
    }

    def to_dict(self) -> dict[str, Any]:
        mission_id: None | str | Unset = self.mission_id

        title: None | str | Unset = self.title

        goal: None | str | Unset = self.goal

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if mission_id is not UNSET:
            field_dict["mission_id"] = mission_id
        if title is not UNSET:
            field_dict["title"] = title
        if goal is not UNSET:
            field_dict["goal"] = goal

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        mission_id = d.pop("mission_id", UNSET)

        title = d.pop("title", UNSET)

        goal = d.pop("goal", UNSET)

        mission_spec = cls(
            mission_id=mission_id,
            title=title,
            goal=goal,
        )

        mission_spec.additional_properties = d
        return mission_spec
