from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class AgentTemplatePatch(Model):
    """Changes of a template. What is not named stays."""

    display_name: str | Unset = UNSET
    """Its name, for people."""

    avatar_url: str | Unset = UNSET
    """URL of its picture."""

    role: str | Unset = UNSET
    """What it does in the team."""

    system_prompt: str | Unset = UNSET
    """Its instructions."""

    default_model: Any | Unset = UNSET
    """The model it uses."""

    skills: list[AgentSkill] | Unset = UNSET
    """Its skills."""

    default_budget: AgentBudget | Unset = UNSET
    """What an agent may use up."""

    capabilities: AgentCapabilities | Unset = UNSET
    """What an agent may do."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "display_name": "display_name",
        "avatar_url": "avatar_url",
        "role": "role",
        "system_prompt": "system_prompt",
        "default_model": "default_model",
        "skills": "skills",
        "default_budget": "default_budget",
        "capabilities": "capabilities",
    }

    def to_dict(self) -> dict[str, Any]:
        display_name = self.display_name

        avatar_url = self.avatar_url

        role = self.role

        system_prompt = self.system_prompt

        default_model = self.default_model

        skills: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.skills, Unset):
            skills = []
            for skills_item_data in self.skills:
                skills_item = skills_item_data.to_dict()
                skills.append(skills_item)

        default_budget: dict[str, Any] | Unset = UNSET
        if not isinstance(self.default_budget, Unset):
            default_budget = self.default_budget.to_dict()

        capabilities: dict[str, Any] | Unset = UNSET
        if not isinstance(self.capabilities, Unset):
            capabilities = self.capabilities.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if display_name is not UNSET:
            field_dict["display_name"] = display_name
        if avatar_url is not UNSET:
            field_dict["avatar_url"] = avatar_url
        if role is not UNSET:
            field_dict["role"] = role
        if system_prompt is not UNSET:
            field_dict["system_prompt"] = system_prompt
        if default_model is not UNSET:
            field_dict["default_model"] = default_model
        if skills is not UNSET:
            field_dict["skills"] = skills
        if default_budget is not UNSET:
            field_dict["default_budget"] = default_budget
        if capabilities is not UNSET:
            field_dict["capabilities"] = capabilities

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        display_name = d.pop("display_name", UNSET)
        if display_name is None:
            display_name = UNSET

        avatar_url = d.pop("avatar_url", UNSET)
        if avatar_url is None:
            avatar_url = UNSET

        role = d.pop("role", UNSET)
        if role is None:
            role = UNSET

        system_prompt = d.pop("system_prompt", UNSET)
        if system_prompt is None:
            system_prompt = UNSET

        default_model = d.pop("default_model", UNSET)

        _skills = d.pop("skills", UNSET)
        skills: list[AgentSkill] | Unset = UNSET
        if _skills is not None and _skills is not UNSET:
            skills = []
            if not isinstance(_skills, list):
                raise TypeError("skills is not an array")
            for skills_item_data in _skills:
                skills_item = AgentSkill.from_dict(skills_item_data)

                skills.append(skills_item)

        _default_budget = d.pop("default_budget", UNSET)
        default_budget: AgentBudget | Unset
        if _default_budget is None or _default_budget is UNSET:
            default_budget = UNSET
        else:
            default_budget = AgentBudget.from_dict(_default_budget)

        _capabilities = d.pop("capabilities", UNSET)
        capabilities: AgentCapabilities | Unset
        if _capabilities is None or _capabilities is UNSET:
            capabilities = UNSET
        else:
            capabilities = AgentCapabilities.from_dict(_capabilities)

        agent_template_patch = cls(
            display_name=display_name,
            avatar_url=avatar_url,
            role=role,
            system_prompt=system_prompt,
            default_model=default_model,
            skills=skills,
            default_budget=default_budget,
            capabilities=capabilities,
        )

        agent_template_patch.additional_properties = d
        return agent_template_patch


from ..models.agent_budget import AgentBudget  # noqa: E402
from ..models.agent_capabilities import AgentCapabilities  # noqa: E402
from ..models.agent_skill import AgentSkill  # noqa: E402
