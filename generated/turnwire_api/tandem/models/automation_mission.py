from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class AutomationMission(Model):
    """What an automation is for."""

    objective: str
    """What it is to reach."""

    success_criteria: list[str] | Unset = UNSET
    """How it is known to be reached."""

    briefing: None | str | Unset = UNSET
    """What it should know."""

    entrypoint_compat: None | str | Unset = UNSET
    """Entrypoint of the routine behind it."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "objective": "objective",
        "success_criteria": "success_criteria",
        "briefing": "briefing",
        "entrypoint_compat": "entrypoint_compat",
    }

    def to_dict(self) -> dict[str, Any]:
        objective = self.objective

        success_criteria: list[str] | Unset = UNSET
        if not isinstance(self.success_criteria, Unset):
            success_criteria = self.success_criteria

        briefing: None | str | Unset = self.briefing

        entrypoint_compat: None | str | Unset = self.entrypoint_compat

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "objective": objective,
            }
        )
        if success_criteria is not UNSET:
            field_dict["success_criteria"] = success_criteria
        if briefing is not UNSET:
            field_dict["briefing"] = briefing
        if entrypoint_compat is not UNSET:
            field_dict["entrypoint_compat"] = entrypoint_compat

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        objective = d.pop("objective")

        success_criteria = d.pop("success_criteria", UNSET)
        if success_criteria is None:
            success_criteria = UNSET

        briefing = d.pop("briefing", UNSET)

        entrypoint_compat = d.pop("entrypoint_compat", UNSET)

        automation_mission = cls(
            objective=objective,
            success_criteria=success_criteria,
            briefing=briefing,
            entrypoint_compat=entrypoint_compat,
        )

        automation_mission.additional_properties = d
        return automation_mission
