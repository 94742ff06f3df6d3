from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class SkillMount(Model):
    """A skill of the registry."""

    fqn: str
    """Fully qualified name of the skill."""

    preload_skill_md: bool | Unset = UNSET
    """Whether the text of the skill is put before the model at once. The server's default is
    false."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "fqn": "fqn",
        "preload_skill_md": "preload_skill_md",
    }

    def to_dict(self) -> dict[str, Any]:
        fqn = self.fqn

        preload_skill_md = self.preload_skill_md

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "fqn": fqn,
            }
        )
        if preload_skill_md is not UNSET:
            field_dict["preload_skill_md"] = preload_skill_md

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        fqn = d.pop("fqn")

        preload_skill_md = d.pop("preload_skill_md", UNSET)
        if preload_skill_md is None:
            preload_skill_md = UNSET

        skill_mount = cls(
            fqn=fqn,
            preload_skill_md=preload_skill_md,
        )

        skill_mount.additional_properties = d
        return skill_mount
