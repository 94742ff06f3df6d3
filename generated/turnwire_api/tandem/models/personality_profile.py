from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class PersonalityProfile(Model):
    """One way to talk."""

    preset: None | str | Unset = UNSET
    """Identifier of a preset."""

    custom_instructions: None | str | Unset = UNSET
    """Instructions beside the preset."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "preset": "preset",
        "custom_instructions": "custom_instructions",
    }

    def to_dict(self) -> dict[str, Any]:
        preset: None | str | Unset = self.preset

        custom_instructions: None | str | Unset = self.custom_instructions

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if preset is not UNSET:
            field_dict["preset"] = preset
        if custom_instructions is not UNSET:
            field_dict["custom_instructions"] = custom_instructions

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        preset = d.pop("preset", UNSET)

        custom_instructions = d.pop("custom_instructions", UNSET)

        personality_profile = cls(
            preset=preset,
            custom_instructions=custom_instructions,
        )

        personality_profile.additional_properties = d
        return personality_profile
