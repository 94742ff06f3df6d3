from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class GoalErrorFrame(Model):
    """The engine cannot read its store. The stream ends."""

    type: ClassVar[Literal["error"]] = "error"
    """Type of the event. The wire says it outside the object."""

    error: Any | Unset = UNSET
    """What went wrong."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "error": "error",
    }

    def to_dict(self) -> dict[str, Any]:
        error = self.error

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if error is not UNSET:
            field_dict["error"] = error

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        error = d.pop("error", UNSET)

        goal_error_frame = cls(
            error=error,
        )

        goal_error_frame.additional_properties = d
        return goal_error_frame
