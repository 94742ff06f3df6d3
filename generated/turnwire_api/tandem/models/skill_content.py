from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class SkillContent(Model):
    """A skill with its text."""

    info: Skill
    """A skill, without its text."""

    content: str
    """Its text."""

    base_dir: None | str | Unset = UNSET
    """Its folder on the engine's host."""

    files: list[str] | Unset = UNSET
    """Its files."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "info": "info",
        "content": "content",
        "base_dir": "base_dir",
        "files": "files",
    }

    def to_dict(self) -> dict[str, Any]:
        info = self.info.to_dict()

        content = self.content

        base_dir: None | str | Unset = self.base_dir

        files: list[str] | Unset = UNSET
        if not isinstance(self.files, Unset):
            files = self.files

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "info": info,
                "content": content,
            }
        )
        if base_dir is not UNSET:
            field_dict["base_dir"] = base_dir
        if files is not UNSET:
            field_dict["files"] = files

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        info = Skill.from_dict(d.pop("info"))

        content = d.pop("content")

        base_dir = d.pop("base_dir", UNSET)

        files = d.pop("files", UNSET)
        if files is None:
            files = UNSET

        skill_content = cls(
            info=info,
            content=content,
            base_dir=base_dir,
            files=files,
        )

        skill_content.additional_properties = d
        return skill_content


from ..models.skill import Skill  # noqa: E402
