from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class SkillMount(Model):
    """A skill, of the registry (`fqn`) or of a repository."""

    fqn: str | Unset = UNSET
    """Fully qualified name of a skill of the registry."""

    preload: bool | Unset = UNSET
    """Whether the text of the skill is put before the model at once."""

    type: str | Unset = UNSET
    """Where the skill is."""

    url: str | Unset = UNSET
    """HTTPS URL of a repository of GitHub or GitLab."""

    path: str | Unset = UNSET
    """Folder of the skill in the repository. Without it, all of the repository."""

    ref: str | Unset = UNSET
    """Branch, tag or commit of the repository."""

    name: str | Unset = UNSET
    """Name of the folder of a `git` skill in the sandbox."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "fqn": "fqn",
        "preload": "preload",
        "type": "type",
        "url": "url",
        "path": "path",
        "ref": "ref",
        "name": "name",
    }

    def to_dict(self) -> dict[str, Any]:
        fqn = self.fqn

        preload = self.preload

        type = self.type

        url = self.url

        path = self.path

        ref = self.ref

        name = self.name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if fqn is not UNSET:
            field_dict["fqn"] = fqn
        if preload is not UNSET:
            field_dict["preload"] = preload
        if type is not UNSET:
            field_dict["type"] = type
        if url is not UNSET:
            field_dict["url"] = url
        if path is not UNSET:
            field_dict["path"] = path
        if ref is not UNSET:
            field_dict["ref"] = ref
        if name is not UNSET:
            field_dict["name"] = name

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

        type = d.pop("type", UNSET)
        if type is None:
            type = UNSET

        url = d.pop("url", UNSET)
        if url is None:
            url = UNSET

        path = d.pop("path", UNSET)
        if path is None:
            path = UNSET

        ref = d.pop("ref", UNSET)
        if ref is None:
            ref = UNSET

        name = d.pop("name", UNSET)
        if name is None:
            name = UNSET

        skill_mount = cls(
            fqn=fqn,
            preload=preload,
            type=type,
            url=url,
            path=path,
            ref=ref,
            name=name,
        )

        skill_mount.additional_properties = d
        return skill_mount
