from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class AgentConfig(Model):
    """How the agent runs."""

    iteration_limit: int | Unset = UNSET
    """Most calls of the model in a turn. The server's default is 100."""

    sandbox: SandboxConfig | Unset = UNSET
    """The environment in which the agent runs code."""

    dynamic_sub_agents: Switch | Unset = UNSET
    """What can be switched on and off."""

    context_management: ContextManagement | Unset = UNSET
    """What is done when the context grows large."""

    generative_ui: Switch | Unset = UNSET
    """What can be switched on and off."""

    ask_user_questions: Switch | Unset = UNSET
    """What can be switched on and off."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "iteration_limit": "iteration_limit",
        "sandbox": "sandbox",
        "dynamic_sub_agents": "dynamic_sub_agents",
        "context_management": "context_management",
        "generative_ui": "generative_ui",
        "ask_user_questions": "ask_user_questions",
    }

    def to_dict(self) -> dict[str, Any]:
        iteration_limit = self.iteration_limit

        sandbox: dict[str, Any] | Unset = UNSET
        if not isinstance(self.sandbox, Unset):
            sandbox = self.sandbox.to_dict()

        dynamic_sub_agents: dict[str, Any] | Unset = UNSET
        if not isinstance(self.dynamic_sub_agents, Unset):
            dynamic_sub_agents = self.dynamic_sub_agents.to_dict()

        context_management: dict[str, Any] | Unset = UNSET
        if not isinstance(self.context_management, Unset):
            context_management = self.context_management.to_dict()

        generative_ui: dict[str, Any] | Unset = UNSET
        if not isinstance(self.generative_ui, Unset):
            generative_ui = self.generative_ui.to_dict()

        ask_user_questions: dict[str, Any] | Unset = UNSET
        if not isinstance(self.ask_user_questions, Unset):
            ask_user_questions = self.ask_user_questions.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if iteration_limit is not UNSET:
            field_dict["iteration_limit"] = iteration_limit
        if sandbox is not UNSET:
            field_dict["sandbox"] = sandbox
        if dynamic_sub_agents is not UNSET:
            field_dict["dynamic_sub_agents"] = dynamic_sub_agents
        if context_management is not UNSET:
            field_dict["context_management"] = context_management
        if generative_ui is not UNSET:
            field_dict["generative_ui"] = generative_ui
        if ask_user_questions is not UNSET:
            field_dict["ask_user_questions"] = ask_user_questions

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        iteration_limit = d.pop("iteration_limit", UNSET)
        if iteration_limit is None:
            iteration_limit = UNSET

        _sandbox = d.pop("sandbox", UNSET)
        sandbox: SandboxConfig | Unset
        if _sandbox is None or _sandbox is UNSET:
            sandbox = UNSET
        else:
            sandbox = SandboxConfig.from_dict(_sandbox)

        _dynamic_sub_agents = d.pop("dynamic_sub_agents", UNSET)
        dynamic_sub_agents: Switch | Unset
        if _dynamic_sub_agents is None or _dynamic_sub_agents is UNSET:
            dynamic_sub_agents = UNSET
        else:
            dynamic_sub_agents = Switch.from_dict(_dynamic_sub_agents)

        _context_management = d.pop("context_management", UNSET)
        context_management: ContextManagement | Unset
        if _context_management is None or _context_management is UNSET:
            context_management = UNSET
        else:
            context_management = ContextManagement.from_dict(_context_management)

        _generative_ui = d.pop("generative_ui", UNSET)
        generative_ui: Switch | Unset
        if _generative_ui is None or _generative_ui is UNSET:
            generative_ui = UNSET
        else:
            generative_ui = Switch.from_dict(_generative_ui)

        _ask_user_questions = d.pop("ask_user_questions", UNSET)
        ask_user_questions: Switch | Unset
        if _ask_user_questions is None or _ask_user_questions is UNSET:
            ask_user_questions = UNSET
        else:
            ask_user_questions = Switch.from_dict(_ask_user_questions)

        agent_config = cls(
            iteration_limit=iteration_limit,
            sandbox=sandbox,
            dynamic_sub_agents=dynamic_sub_agents,
            context_management=context_management,
            generative_ui=generative_ui,
            ask_user_questions=ask_user_questions,
        )

        agent_config.additional_properties = d
        return agent_config


from ..models.context_management import ContextManagement  # noqa: E402
from ..models.sandbox_config import SandboxConfig  # noqa: E402
from ..models.switch import Switch  # noqa: E402
