from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class MisfirePolicy(Model):
    """What happens when the engine was not running at the time."""

    type: str
    """Nothing, one run, or several."""

    max_runs: int | Unset = UNSET
    """The most runs of `catch_up`."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "max_runs": "max_runs",
    }

    def to_dict(self) -> dict[str, Any]:
        type = self.type

        max_runs = self.max_runs

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type,
            }
        )
        if max_runs is not UNSET:
            field_dict["max_runs"] = max_runs

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        type = d.pop("type")

        max_runs = d.pop("max_runs", UNSET)
        if max_runs is None:
            max_runs = UNSET

        misfire_policy = cls(
            type=type,
            max_runs=max_runs,
        )

        misfire_policy.additional_properties = d
        return misfire_policy
