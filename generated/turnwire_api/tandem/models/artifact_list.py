from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ArtifactList(Model):
    """What a run made."""

    run_id: str | Unset = UNSET
    """The run."""

    artifacts: list[Artifact]
    """The artifacts."""

    count: int | Unset = UNSET
    """How many are here."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "runID": "run_id",
        "artifacts": "artifacts",
        "count": "count",
    }

    def to_dict(self) -> dict[str, Any]:
        artifacts = []
        for artifacts_item_data in self.artifacts:
            artifacts_item = artifacts_item_data.to_dict()
            artifacts.append(artifacts_item)

        run_id = self.run_id

        count = self.count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "artifacts": artifacts,
            }
        )
        if run_id is not UNSET:
            field_dict["runID"] = run_id
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
            artifacts_item = Artifact.from_dict(artifacts_item_data)

            artifacts.append(artifacts_item)

        run_id = d.pop("runID", UNSET)
        if run_id is None:
            run_id = UNSET

        count = d.pop("count", UNSET)
        if count is None:
            count = UNSET

        artifact_list = cls(
            artifacts=artifacts,
            run_id=run_id,
            count=count,
        )

        artifact_list.additional_properties = d
        return artifact_list


from ..models.artifact import Artifact  # noqa: E402
