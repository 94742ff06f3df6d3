from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class MissionResult(Model):
    """A mission."""

    mission: Mission
    """A goal with the work for it."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "mission": "mission",
    }

    def to_dict(self) -> dict[str, Any]:
        mission = self.mission.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "mission": mission,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        mission = Mission.from_dict(d.pop("mission"))

        mission_result = cls(
            mission=mission,
        )

        mission_result.additional_properties = d
        return mission_result


from ..models.mission import Mission  # noqa: E402
