from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ExitEvent(Model):
    """The run is over. Always the last event of a run."""

    type: ClassVar[Literal["exit"]] = "exit"
    """Type of the event. The wire says it outside the object."""

    invoke_id: str
    """Identifier of the run."""

    exit_code: int
    """Exit code of the program; -1 when it did not exit by itself."""

    duration_ms: int | Unset = UNSET
    """How long it ran, milliseconds."""

    reason: str | Unset = UNSET
    """Why it is over. `completed` is said of any exit code, and also, with -1, when the connection
    to the program broke. Left out when empty."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "invokeId": "invoke_id",
        "exitCode": "exit_code",
        "durationMs": "duration_ms",
        "reason": "reason",
    }

    def to_dict(self) -> dict[str, Any]:
        invoke_id = self.invoke_id

        exit_code = self.exit_code

        duration_ms = self.duration_ms

        reason = self.reason

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "invokeId": invoke_id,
                "exitCode": exit_code,
            }
        )
        if duration_ms is not UNSET:
            field_dict["durationMs"] = duration_ms
        if reason is not UNSET:
            field_dict["reason"] = reason

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        invoke_id = d.pop("invokeId")

        exit_code = d.pop("exitCode")

        duration_ms = d.pop("durationMs", UNSET)
        if duration_ms is None:
            duration_ms = UNSET

        reason = d.pop("reason", UNSET)
        if reason is None:
            reason = UNSET

        exit_event = cls(
            invoke_id=invoke_id,
            exit_code=exit_code,
            duration_ms=duration_ms,
            reason=reason,
        )

        exit_event.additional_properties = d
        return exit_event
