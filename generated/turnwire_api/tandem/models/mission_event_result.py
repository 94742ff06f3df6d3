from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class MissionEventResult(Model):
    """The mission afterwards."""

    mission: Mission
    """A goal with the work for it."""

    commands: list[Any] | Unset = UNSET
    """What is to be done now."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "mission": "mission",
        "commands": "commands",
    }

    def to_dict(self) -> dict[str, Any]:
        mission = self.mission.to_dict()

        commands: list[Any] | Unset = UNSET
        if not isinstance(self.commands, Unset):
            commands = self.commands

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "mission": mission,
            }
        )
        if commands is not UNSET:
            field_dict["commands"] = commands

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        mission = Mission.from_dict(d.pop("mission"))

        commands = d.pop("commands", UNSET)
        if commands is None:
            commands = UNSET

        mission_event_result = cls(
            mission=mission,
            commands=commands,
        )

        mission_event_result.additional_properties = d
        return mission_event_result


from ..models.mission import Mission  # noqa: E402
