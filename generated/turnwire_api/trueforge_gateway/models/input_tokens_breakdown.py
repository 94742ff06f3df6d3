from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class InputTokensBreakdown(Model):
    """What the tokens read were, estimated."""

    harness: int | Unset = UNSET
    """Instructions of the server."""

    skills: int | Unset = UNSET
    """Skills."""

    instructions: int | Unset = UNSET
    """Instructions of the agent."""

    tool_definitions: int | Unset = UNSET
    """Descriptions of tools."""

    messages: int | Unset = UNSET
    """Messages."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "harness": "harness",
        "skills": "skills",
        "instructions": "instructions",
        "tool_definitions": "tool_definitions",
        "messages": "messages",
    }

    def to_dict(self) -> dict[str, Any]:
        harness = self.harness

        skills = self.skills

        instructions = self.instructions

        tool_definitions = self.tool_definitions

        messages = self.messages

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if harness is not UNSET:
            field_dict["harness"] = harness
        if skills is not UNSET:
            field_dict["skills"] = skills
        if instructions is not UNSET:
            field_dict["instructions"] = instructions
        if tool_definitions is not UNSET:
            field_dict["tool_definitions"] = tool_definitions
        if messages is not UNSET:
            field_dict["messages"] = messages

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        harness = d.pop("harness", UNSET)
        if harness is None:
            harness = UNSET

        skills = d.pop("skills", UNSET)
        if skills is None:
            skills = UNSET

        instructions = d.pop("instructions", UNSET)
        if instructions is None:
            instructions = UNSET

        tool_definitions = d.pop("tool_definitions", UNSET)
        if tool_definitions is None:
            tool_definitions = UNSET

        messages = d.pop("messages", UNSET)
        if messages is None:
            messages = UNSET

        input_tokens_breakdown = cls(
            harness=harness,
            skills=skills,
            instructions=instructions,
            tool_definitions=tool_definitions,
            messages=messages,
        )

        input_tokens_breakdown.additional_properties = d
        return input_tokens_breakdown
