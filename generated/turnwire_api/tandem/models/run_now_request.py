from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class RunNowRequest(Model):
    """A run that is not due."""

    run_count: int | Unset = UNSET
    """How many runs."""

    reason: str | Unset = UNSET
    """Why, for the record."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "run_count": "run_count",
        "reason": "reason",
    }

    def to_dict(self) -> dict[str, Any]:
        run_count = self.run_count

        reason = self.reason

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if run_count is not UNSET:
            field_dict["run_count"] = run_count
        if reason is not UNSET:
            field_dict["reason"] = reason

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        run_count = d.pop("run_count", UNSET)
        if run_count is None:
            run_count = UNSET

        reason = d.pop("reason", UNSET)
        if reason is None:
            reason = UNSET

        run_now_request = cls(
            run_count=run_count,
            reason=reason,
        )

        run_now_request.additional_properties = d
        return run_now_request
