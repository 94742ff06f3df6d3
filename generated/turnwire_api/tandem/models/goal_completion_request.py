from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class GoalCompletionRequest(Model):
    """How the work of a run ends."""

    transition_key: str | Unset = UNSET
    """The way to take. The goal waits for one when it is omitted."""

    final_artifact: GoalArtifactRef | Unset = UNSET
    """Something that is handed over."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "transition_key": "transition_key",
        "final_artifact": "final_artifact",
    }

    def to_dict(self) -> dict[str, Any]:
        transition_key = self.transition_key

        final_artifact: dict[str, Any] | Unset = UNSET
        if not isinstance(self.final_artifact, Unset):
            final_artifact = self.final_artifact.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if transition_key is not UNSET:
            field_dict["transition_key"] = transition_key
        if final_artifact is not UNSET:
            field_dict["final_artifact"] = final_artifact

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        transition_key = d.pop("transition_key", UNSET)
        if transition_key is None:
            transition_key = UNSET

        _final_artifact = d.pop("final_artifact", UNSET)
        final_artifact: GoalArtifactRef | Unset
        if _final_artifact is None or _final_artifact is UNSET:
            final_artifact = UNSET
        else:
            final_artifact = GoalArtifactRef.from_dict(_final_artifact)

        goal_completion_request = cls(
            transition_key=transition_key,
            final_artifact=final_artifact,
        )

        goal_completion_request.additional_properties = d
        return goal_completion_request


from ..models.goal_artifact_ref import GoalArtifactRef  # noqa: E402
