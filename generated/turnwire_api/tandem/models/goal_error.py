from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class GoalError(Model):
    """Why something was refused. `error` is a code here."""

    error: str
    """Code of the error."""

    detail: None | str | Unset = UNSET
    """What went wrong, for people."""

    status: None | str | Unset = UNSET
    """State of the goal."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "error": "error",
        "detail": "detail",
        "status": "status",
    }

    def to_dict(self) -> dict[str, Any]:
        error = self.error

        detail: None | str | Unset = self.detail

        status: None | str | Unset = self.status

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "error": error,
            }
        )
        if detail is not UNSET:
            field_dict["detail"] = detail
        if status is not UNSET:
            field_dict["status"] = status

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        error = d.pop("error")

        detail = d.pop("detail", UNSET)

        status = d.pop("status", UNSET)

        goal_error = cls(
            error=error,
            detail=detail,
            status=status,
        )

        goal_error.additional_properties = d
        return goal_error
