from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class GoalTransitionRequest(Model):
    """The way to take."""

    transition_key: str
    """Its name."""

    idempotency_key: str
    """A repeated request with the same key does nothing more."""

    artifact: GoalArtifactRef
    """Something that is handed over."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "transition_key": "transition_key",
        "idempotency_key": "idempotency_key",
        "artifact": "artifact",
    }

    def to_dict(self) -> dict[str, Any]:
        transition_key = self.transition_key

        idempotency_key = self.idempotency_key

        artifact = self.artifact.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "transition_key": transition_key,
                "idempotency_key": idempotency_key,
                "artifact": artifact,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        transition_key = d.pop("transition_key")

        idempotency_key = d.pop("idempotency_key")

        artifact = GoalArtifactRef.from_dict(d.pop("artifact"))

        goal_transition_request = cls(
            transition_key=transition_key,
            idempotency_key=idempotency_key,
            artifact=artifact,
        )

        goal_transition_request.additional_properties = d
        return goal_transition_request


from ..models.goal_artifact_ref import GoalArtifactRef  # noqa: E402
