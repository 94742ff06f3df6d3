from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class IdentityView(Model):
    """Who the bot is, and what it may be like."""

    identity: Identity
    """Name and personality of the bot."""

    presets: list[PersonalityPreset] | Unset = UNSET
    """The personalities to choose from."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "identity": "identity",
        "presets": "presets",
    }

    def to_dict(self) -> dict[str, Any]:
        identity = self.identity.to_dict()

        presets: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.presets, Unset):
            presets = []
            for presets_item_data in self.presets:
                presets_item = presets_item_data.to_dict()
                presets.append(presets_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "identity": identity,
            }
        )
        if presets is not UNSET:
            field_dict["presets"] = presets

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        identity = Identity.from_dict(d.pop("identity"))

        _presets = d.pop("presets", UNSET)
        presets: list[PersonalityPreset] | Unset = UNSET
        if _presets is not None and _presets is not UNSET:
            presets = []
            if not isinstance(_presets, list):
                raise TypeError("presets is not an array")
            for presets_item_data in _presets:
                presets_item = PersonalityPreset.from_dict(presets_item_data)

                presets.append(presets_item)

        identity_view = cls(
            identity=identity,
            presets=presets,
        )

        identity_view.additional_properties = d
        return identity_view


from ..models.identity import Identity  # noqa: E402
from ..models.personality_preset import PersonalityPreset  # noqa: E402
