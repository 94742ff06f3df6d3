from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class SkillPreviewRequest(Model):
    """The file to look at."""

    location: str
    """Where it would be kept."""

    file_or_path: str
    """A file on the engine's host: a skill, or an archive of skills."""

    namespace: str | Unset = UNSET
    """Folder it would be kept in."""

    conflict_policy: str | Unset = UNSET
    """What would be done with a skill of the same name. The engine's default is `skip`."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "location": "location",
        "file_or_path": "file_or_path",
        "namespace": "namespace",
        "conflict_policy": "conflict_policy",
    }

    def to_dict(self) -> dict[str, Any]:
        location = self.location

        file_or_path = self.file_or_path

        namespace = self.namespace

        conflict_policy = self.conflict_policy

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "location": location,
                "file_or_path": file_or_path,
            }
        )
        if namespace is not UNSET:
            field_dict["namespace"] = namespace
        if conflict_policy is not UNSET:
            field_dict["conflict_policy"] = conflict_policy

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        location = d.pop("location")

        file_or_path = d.pop("file_or_path")

        namespace = d.pop("namespace", UNSET)
        if namespace is None:
            namespace = UNSET

        conflict_policy = d.pop("conflict_policy", UNSET)
        if conflict_policy is None:
            conflict_policy = UNSET

        skill_preview_request = cls(
            location=location,
            file_or_path=file_or_path,
            namespace=namespace,
            conflict_policy=conflict_policy,
        )

        skill_preview_request.additional_properties = d
        return skill_preview_request
