from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class RoutineResult(Model):
    """A routine."""

    routine: Routine
    """A prompt that is run by a schedule."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "routine": "routine",
    }

    def to_dict(self) -> dict[str, Any]:
        routine = self.routine.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "routine": routine,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        routine = Routine.from_dict(d.pop("routine"))

        routine_result = cls(
            routine=routine,
        )

        routine_result.additional_properties = d
        return routine_result


from ..models.routine import Routine  # noqa: E402
