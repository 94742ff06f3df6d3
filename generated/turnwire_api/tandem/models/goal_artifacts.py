from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model, plain
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class GoalArtifacts(Model):
    """What was handed over on the way to a goal."""

    goal_id: None | str | Unset = UNSET
    """The goal."""

    artifacts: list[GoalArtifact]
    """The artifacts."""

    final_artifact: GoalArtifactRef | None | Unset = UNSET
    """What it ended with."""

    count: int
    """How many there are."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "goal_id": "goal_id",
        "artifacts": "artifacts",
        "final_artifact": "final_artifact",
        "count": "count",
    }

    def to_dict(self) -> dict[str, Any]:
        artifacts = []
        for artifacts_item_data in self.artifacts:
            artifacts_item = artifacts_item_data.to_dict()
            artifacts.append(artifacts_item)

        count = self.count

        goal_id: None | str | Unset = self.goal_id

        final_artifact: dict[str, Any] | None | Unset = plain(self.final_artifact)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "artifacts": artifacts,
                "count": count,
            }
        )
        if goal_id is not UNSET:
            field_dict["goal_id"] = goal_id
        if final_artifact is not UNSET:
            field_dict["final_artifact"] = final_artifact

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _artifacts = d.pop("artifacts")
        artifacts = []
        if not isinstance(_artifacts, list):
            raise TypeError("artifacts is not an array")
        for artifacts_item_data in _artifacts:
            artifacts_item = GoalArtifact.from_dict(artifacts_item_data)

            artifacts.append(artifacts_item)

        count = d.pop("count")

        goal_id = d.pop("goal_id", UNSET)

        def _parse_final_artifact(data: object) -> GoalArtifactRef | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                final_artifact_type_0 = GoalArtifactRef.from_dict(data)

                return final_artifact_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(GoalArtifactRef | None | Unset, data)

        final_artifact = _parse_final_artifact(d.pop("final_artifact", UNSET))

        goal_artifacts = cls(
            artifacts=artifacts,
            count=count,
            goal_id=goal_id,
            final_artifact=final_artifact,
        )

        goal_artifacts.additional_properties = d
        return goal_artifacts


from ..models.goal_artifact import GoalArtifact  # noqa: E402
from ..models.goal_artifact_ref import GoalArtifactRef  # noqa: E402
