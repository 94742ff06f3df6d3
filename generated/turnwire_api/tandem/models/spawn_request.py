from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class SpawnRequest(Model):
    """The agent to start."""

    role: str
    """What it shall do in the team."""

    justification: str
    """Why it is needed."""

    mission_id: str | Unset = UNSET
    """The mission it works for. A new one when it is omitted."""

    parent_instance_id: str | Unset = UNSET
    """The instance it works for."""

    template_id: str | Unset = UNSET
    """The template to make it of."""

    source: str | Unset = UNSET
    """Who asks."""

    budget_override: AgentBudget | Unset = UNSET
    """What an agent may use up."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "role": "role",
        "justification": "justification",
        "missionID": "mission_id",
        "parentInstanceID": "parent_instance_id",
        "templateID": "template_id",
        "source": "source",
        "budget_override": "budget_override",
    }

    def to_dict(self) -> dict[str, Any]:
        role = self.role

        justification = self.justification

        mission_id = self.mission_id

        parent_instance_id = self.parent_instance_id

        template_id = self.template_id

        source = self.source

        budget_override: dict[str, Any] | Unset = UNSET
        if not isinstance(self.budget_override, Unset):
            budget_override = self.budget_override.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "role": role,
                "justification": justification,
            }
        )
        if mission_id is not UNSET:
            field_dict["missionID"] = mission_id
        if parent_instance_id is not UNSET:
            field_dict["parentInstanceID"] = parent_instance_id
        if template_id is not UNSET:
            field_dict["templateID"] = template_id
        if source is not UNSET:
            field_dict["source"] = source
        if budget_override is not UNSET:
            field_dict["budget_override"] = budget_override

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        role = d.pop("role")

        justification = d.pop("justification")

        mission_id = d.pop("missionID", UNSET)
        if mission_id is None:
            mission_id = UNSET

        parent_instance_id = d.pop("parentInstanceID", UNSET)
        if parent_instance_id is None:
            parent_instance_id = UNSET

        template_id = d.pop("templateID", UNSET)
        if template_id is None:
            template_id = UNSET

        source = d.pop("source", UNSET)
        if source is None:
            source = UNSET

        _budget_override = d.pop("budget_override", UNSET)
        budget_override: AgentBudget | Unset
        if _budget_override is None or _budget_override is UNSET:
            budget_override = UNSET
        else:
            budget_override = AgentBudget.from_dict(_budget_override)

        spawn_request = cls(
            role=role,
            justification=justification,
            mission_id=mission_id,
            parent_instance_id=parent_instance_id,
            template_id=template_id,
            source=source,
            budget_override=budget_override,
        )

        spawn_request.additional_properties = d
        return spawn_request


from ..models.agent_budget import AgentBudget  # noqa: E402
