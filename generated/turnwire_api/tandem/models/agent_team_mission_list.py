from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class AgentTeamMissionList(Model):
    """The missions of agent teams."""

    missions: list[JsonObject]
    """The missions."""

    count: int
    """How many there are."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "missions": "missions",
        "count": "count",
    }

    def to_dict(self) -> dict[str, Any]:
        missions = []
        for missions_item_data in self.missions:
            missions_item = missions_item_data.to_dict()
            missions.append(missions_item)

        count = self.count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "missions": missions,
                "count": count,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _missions = d.pop("missions")
        missions = []
        if not isinstance(_missions, list):
            raise TypeError("missions is not an array")
        for missions_item_data in _missions:
            missions_item = JsonObject.from_dict(missions_item_data)

            missions.append(missions_item)

        count = d.pop("count")

        agent_team_mission_list = cls(
            missions=missions,
            count=count,
        )

        agent_team_mission_list.additional_properties = d
        return agent_team_mission_list


from ..models.json_object import JsonObject  # noqa: E402
