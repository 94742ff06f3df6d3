from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class SkillMount(Model):
    """A skill. There are more ways to name one."""

    fqn: str | Unset = UNSET
    """Fully qualified name of a skill of the registry."""

    preload: bool | Unset = UNSET
    """Whether the text of the skill is put before the model at once."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "fqn": "fqn",
        "preload": "preload",
    }

    def to_dict(self) -> dict[str, Any]:
        fqn = self.fqn

        preload = self.preload

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if fqn is not UNSET:
            field_dict["fqn"] = fqn
        if preload is not UNSET:
            field_dict["preload"] = preload

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        fqn = d.pop("fqn", UNSET)
        if fqn is None:
            fqn = UNSET

        preload = d.pop("preload", UNSET)
        if preload is None:
            preload = UNSET

        skill_mount = cls(
            fqn=fqn,
            preload=preload,
        )

        skill_mount.additional_properties = d
        return skill_mount
