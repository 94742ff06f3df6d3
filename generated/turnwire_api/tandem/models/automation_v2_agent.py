from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class AutomationV2Agent(Model):
    """An agent of an automation."""

    agent_id: str
    """The agent, as the nodes name it."""

    display_name: str
    """Its name, for people."""

    tool_policy: ToolPolicy
    """Which tools may be used."""

    mcp_policy: McpPolicy
    """Which MCP servers may be used."""

    template_id: None | str | Unset = UNSET
    """The template it is made from."""

    avatar_url: None | str | Unset = UNSET
    """Its picture."""

    model_policy: Any | Unset = UNSET
    """Which models it uses: an object with a `default_model` that has `provider_id` and
    `model_id`."""

    skills: list[Any] | Unset = UNSET
    """Its skills."""

    approval_policy: Any | Unset = UNSET
    """What needs approval."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "agent_id": "agent_id",
        "display_name": "display_name",
        "tool_policy": "tool_policy",
        "mcp_policy": "mcp_policy",
        "template_id": "template_id",
        "avatar_url": "avatar_url",
        "model_policy": "model_policy",
        "skills": "skills",
        "approval_policy": "approval_policy",
    }

    def to_dict(self) -> dict[str, Any]:
        agent_id = self.agent_id

        display_name = self.display_name

        tool_policy = self.tool_policy.to_dict()

        mcp_policy = self.mcp_policy.to_dict()

        template_id: None | str | Unset = self.template_id

        avatar_url: None | str | Unset = self.avatar_url

        model_policy = self.model_policy

        skills: list[Any] | Unset = UNSET
        if not isinstance(self.skills, Unset):
            skills = self.skills

        approval_policy = self.approval_policy

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "agent_id": agent_id,
                "display_name": display_name,
                "tool_policy": tool_policy,
                "mcp_policy": mcp_policy,
            }
        )
        if template_id is not UNSET:
            field_dict["template_id"] = template_id
        if avatar_url is not UNSET:
            field_dict["avatar_url"] = avatar_url
        if model_policy is not UNSET:
            field_dict["model_policy"] = model_policy
        if skills is not UNSET:
            field_dict["skills"] = skills
        if approval_policy is not UNSET:
            field_dict["approval_policy"] = approval_policy

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        agent_id = d.pop("agent_id")

        display_name = d.pop("display_name")

        tool_policy = ToolPolicy.from_dict(d.pop("tool_policy"))

        mcp_policy = McpPolicy.from_dict(d.pop("mcp_policy"))

        template_id = d.pop("template_id", UNSET)

        avatar_url = d.pop("avatar_url", UNSET)

        model_policy = d.pop("model_policy", UNSET)

        skills = d.pop("skills", UNSET)
        if skills is None:
            skills = UNSET

        approval_policy = d.pop("approval_policy", UNSET)

        automation_v2_agent = cls(
            agent_id=agent_id,
            display_name=display_name,
            tool_policy=tool_policy,
            mcp_policy=mcp_policy,
            template_id=template_id,
            avatar_url=avatar_url,
            model_policy=model_policy,
            skills=skills,
            approval_policy=approval_policy,
        )

        automation_v2_agent.additional_properties = d
        return automation_v2_agent


from ..models.mcp_policy import McpPolicy  # noqa: E402
from ..models.tool_policy import ToolPolicy  # noqa: E402
