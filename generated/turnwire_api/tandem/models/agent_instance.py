from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class AgentInstance(Model):
    """An agent at work."""

    instance_id: str
    """Identifier of the instance."""

    mission_id: None | str | Unset = UNSET
    """The mission it works for."""

    parent_instance_id: None | str | Unset = UNSET
    """The instance that started it."""

    role: None | str | Unset = UNSET
    """What it does in the team."""

    template_id: None | str | Unset = UNSET
    """The template it was made of."""

    session_id: None | str | Unset = UNSET
    """Its session."""

    run_id: None | str | Unset = UNSET
    """The run of its session."""

    status: str
    """Its state."""

    budget: Any | Unset = UNSET
    """What it may use up."""

    skill_hash: None | str | Unset = UNSET
    """Digest of its skills."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "instanceID": "instance_id",
        "missionID": "mission_id",
        "parentInstanceID": "parent_instance_id",
        "role": "role",
        "templateID": "template_id",
        "sessionID": "session_id",
        "runID": "run_id",
        "status": "status",
        "budget": "budget",
        "skillHash": "skill_hash",
    }

    def to_dict(self) -> dict[str, Any]:
        instance_id = self.instance_id

        status = self.status

        mission_id: None | str | Unset = self.mission_id

        parent_instance_id: None | str | Unset = self.parent_instance_id

        role: None | str | Unset = self.role

        template_id: None | str | Unset = self.template_id

        session_id: None | str | Unset = self.session_id

        run_id: None | str | Unset = self.run_id

        budget = self.budget

        skill_hash: None | str | Unset = self.skill_hash

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "instanceID": instance_id,
                "status": status,
            }
        )
        if mission_id is not UNSET:
            field_dict["missionID"] = mission_id
        if parent_instance_id is not UNSET:
            field_dict["parentInstanceID"] = parent_instance_id
        if role is not UNSET:
            field_dict["role"] = role
        if template_id is not UNSET:
            field_dict["templateID"] = template_id
        if session_id is not UNSET:
            field_dict["sessionID"] = session_id
        if run_id is not UNSET:
            field_dict["runID"] = run_id
        if budget is not UNSET:
            field_dict["budget"] = budget
        if skill_hash is not UNSET:
            field_dict["skillHash"] = skill_hash

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        instance_id = d.pop("instanceID")

        status = d.pop("status")

        mission_id = d.pop("missionID", UNSET)

        parent_instance_id = d.pop("parentInstanceID", UNSET)

        role = d.pop("role", UNSET)

        template_id = d.pop("templateID", UNSET)

        session_id = d.pop("sessionID", UNSET)

        run_id = d.pop("runID", UNSET)

        budget = d.pop("budget", UNSET)

        skill_hash = d.pop("skillHash", UNSET)

        agent_instance = cls(
            instance_id=instance_id,
            status=status,
            mission_id=mission_id,
            parent_instance_id=parent_instance_id,
            role=role,
            template_id=template_id,
            session_id=session_id,
            run_id=run_id,
            budget=budget,
            skill_hash=skill_hash,
        )

        agent_instance.additional_properties = d
        return agent_instance
