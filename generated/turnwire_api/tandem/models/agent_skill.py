from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class AgentSkill(Model):
    """A skill, by its identifier or its path."""

    id: None | str | Unset = UNSET
    """Identifier of the skill."""

    path: None | str | Unset = UNSET
    """Path of the skill."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "path": "path",
    }

    def to_dict(self) -> dict[str, Any]:
        id: None | str | Unset = self.id

        path: None | str | Unset = self.path

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if path is not UNSET:
            field_dict["path"] = path

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        id = d.pop("id", UNSET)

        path = d.pop("path", UNSET)

        agent_skill = cls(
            id=id,
            path=path,
        )

        agent_skill.additional_properties = d
        return agent_skill
