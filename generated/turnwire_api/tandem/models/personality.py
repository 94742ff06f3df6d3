from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class Personality(Model):
    """How the bot talks."""

    default: PersonalityProfile | Unset = UNSET
    """One way to talk."""

    per_agent: PersonalityPerAgent | Unset = UNSET
    """Profiles of single agents, by the agents' names."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "default": "default",
        "per_agent": "per_agent",
    }

    def to_dict(self) -> dict[str, Any]:
        default: dict[str, Any] | Unset = UNSET
        if not isinstance(self.default, Unset):
            default = self.default.to_dict()

        per_agent: dict[str, Any] | Unset = UNSET
        if not isinstance(self.per_agent, Unset):
            per_agent = self.per_agent.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if default is not UNSET:
            field_dict["default"] = default
        if per_agent is not UNSET:
            field_dict["per_agent"] = per_agent

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _default = d.pop("default", UNSET)
        default: PersonalityProfile | Unset
        if _default is None or _default is UNSET:
            default = UNSET
        else:
            default = PersonalityProfile.from_dict(_default)

        _per_agent = d.pop("per_agent", UNSET)
        per_agent: PersonalityPerAgent | Unset
        if _per_agent is None or _per_agent is UNSET:
            per_agent = UNSET
        else:
            per_agent = PersonalityPerAgent.from_dict(_per_agent)

        personality = cls(
            default=default,
            per_agent=per_agent,
        )

        personality.additional_properties = d
        return personality


from ..models.personality_per_agent import PersonalityPerAgent  # noqa: E402
from ..models.personality_profile import PersonalityProfile  # noqa: E402
