from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ErrorEvent(Model):
    """It could not be carried out. Always the last event. No Router known sends it for a run."""

    type: ClassVar[Literal["error"]] = "error"
    """Type of the event. The wire says it outside the object."""

    message: str
    """Why, in words."""

    phase: str | Unset = UNSET
    """What could not be carried out."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "message": "message",
        "phase": "phase",
    }

    def to_dict(self) -> dict[str, Any]:
        message = self.message

        phase = self.phase

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "message": message,
            }
        )
        if phase is not UNSET:
            field_dict["phase"] = phase

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        message = d.pop("message")

        phase = d.pop("phase", UNSET)
        if phase is None:
            phase = UNSET

        error_event = cls(
            message=message,
            phase=phase,
        )

        error_event.additional_properties = d
        return error_event
