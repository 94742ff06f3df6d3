from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class CoderArtifactList(Model):
    """What came of a piece of work."""

    artifacts: list[CoderArtifact]
    """The artifacts."""

    count: int | Unset = UNSET
    """How many there are."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "artifacts": "artifacts",
        "count": "count",
    }

    def to_dict(self) -> dict[str, Any]:
        artifacts = []
        for artifacts_item_data in self.artifacts:
            artifacts_item = artifacts_item_data.to_dict()
            artifacts.append(artifacts_item)

        count = self.count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "artifacts": artifacts,
            }
        )
        if count is not UNSET:
            field_dict["count"] = count

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _artifacts = d.pop("artifacts")
        artifacts = []
        if not isinstance(_artifacts, list):
            raise TypeError("artifacts is not an array")
        for artifacts_item_data in _artifacts:
            artifacts_item = CoderArtifact.from_dict(artifacts_item_data)

            artifacts.append(artifacts_item)

        count = d.pop("count", UNSET)
        if count is None:
            count = UNSET

        coder_artifact_list = cls(
            artifacts=artifacts,
            count=count,
        )

        coder_artifact_list.additional_properties = d
        return coder_artifact_list


from ..models.coder_artifact import CoderArtifact  # noqa: E402
