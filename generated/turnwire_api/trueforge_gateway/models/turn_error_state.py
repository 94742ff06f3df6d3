from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class TurnErrorState(Model):
    """The turn failed."""

    status: Literal["error"] = "error"
    """Always `error`."""

    message: str
    """What went wrong."""

    completed_at: str
    """When it ended, an ISO 8601 date and time in UTC."""

    metrics: TurnMetrics | Unset = UNSET
    """What a turn used. All zero if it was cancelled within a message."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "status": "status",
        "message": "message",
        "completed_at": "completed_at",
        "metrics": "metrics",
    }

    def to_dict(self) -> dict[str, Any]:
        status = self.status

        message = self.message

        completed_at = self.completed_at

        metrics: dict[str, Any] | Unset = UNSET
        if not isinstance(self.metrics, Unset):
            metrics = self.metrics.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "status": status,
                "message": message,
                "completed_at": completed_at,
            }
        )
        if metrics is not UNSET:
            field_dict["metrics"] = metrics

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        status = d.pop("status")
        if status != "error":
            raise ValueError(f"status must be 'error', got {status!r}")

        message = d.pop("message")

        completed_at = d.pop("completed_at")

        _metrics = d.pop("metrics", UNSET)
        metrics: TurnMetrics | Unset
        if _metrics is None or _metrics is UNSET:
            metrics = UNSET
        else:
            metrics = TurnMetrics.from_dict(_metrics)

        turn_error_state = cls(
            status=status,
            message=message,
            completed_at=completed_at,
            metrics=metrics,
        )

        turn_error_state.additional_properties = d
        return turn_error_state


from ..models.turn_metrics import TurnMetrics  # noqa: E402
