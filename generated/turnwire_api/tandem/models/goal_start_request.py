from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class GoalStartRequest(Model):
    """The goal to begin with."""

    orchestration_id: str
    """The orchestration that leads to it."""

    orchestration_version: int | Unset = UNSET
    """Its version. The newest when it is omitted."""

    objective: str
    """What shall be reached."""

    idempotency_key: str
    """A repeated request with the same key begins nothing new."""

    metadata: Any | Unset = UNSET
    """What else belongs to it."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "orchestration_id": "orchestration_id",
        "orchestration_version": "orchestration_version",
        "objective": "objective",
        "idempotency_key": "idempotency_key",
        "metadata": "metadata",
    }

    def to_dict(self) -> dict[str, Any]:
        orchestration_id = self.orchestration_id

        objective = self.objective

        idempotency_key = self.idempotency_key

        orchestration_version = self.orchestration_version

        metadata = self.metadata

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "orchestration_id": orchestration_id,
                "objective": objective,
                "idempotency_key": idempotency_key,
            }
        )
        if orchestration_version is not UNSET:
            field_dict["orchestration_version"] = orchestration_version
        if metadata is not UNSET:
            field_dict["metadata"] = metadata

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        orchestration_id = d.pop("orchestration_id")

        objective = d.pop("objective")

        idempotency_key = d.pop("idempotency_key")

        orchestration_version = d.pop("orchestration_version", UNSET)
        if orchestration_version is None:
            orchestration_version = UNSET

        metadata = d.pop("metadata", UNSET)

        goal_start_request = cls(
            orchestration_id=orchestration_id,
            objective=objective,
            idempotency_key=idempotency_key,
            orchestration_version=orchestration_version,
            metadata=metadata,
        )

        goal_start_request.additional_properties = d
        return goal_start_request
