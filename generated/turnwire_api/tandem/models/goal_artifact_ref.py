from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class GoalArtifactRef(Model):
    """Something that is handed over."""

    artifact_type: str
    """Kind of the artifact."""

    content_path: None | str | Unset = UNSET
    """Its file, within the workspace."""

    content_digest: None | str | Unset = UNSET
    """SHA-256 of the file."""

    value: Any | Unset = UNSET
    """The artifact itself, any JSON."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "artifact_type": "artifact_type",
        "content_path": "content_path",
        "content_digest": "content_digest",
        "value": "value",
    }

    def to_dict(self) -> dict[str, Any]:
        artifact_type = self.artifact_type

        content_path: None | str | Unset = self.content_path

        content_digest: None | str | Unset = self.content_digest

        value = self.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "artifact_type": artifact_type,
            }
        )
        if content_path is not UNSET:
            field_dict["content_path"] = content_path
        if content_digest is not UNSET:
            field_dict["content_digest"] = content_digest
        if value is not UNSET:
            field_dict["value"] = value

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        artifact_type = d.pop("artifact_type")

        content_path = d.pop("content_path", UNSET)

        content_digest = d.pop("content_digest", UNSET)

        value = d.pop("value", UNSET)

        goal_artifact_ref = cls(
            artifact_type=artifact_type,
            content_path=content_path,
            content_digest=content_digest,
            value=value,
        )

        goal_artifact_ref.additional_properties = d
        return goal_artifact_ref
