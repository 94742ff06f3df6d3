from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class GoalHandoffResult(Model):
    """The handoff afterwards."""

    handoff: GoalHandoff
    """Something that one run gives to the next."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "handoff": "handoff",
    }

    def to_dict(self) -> dict[str, Any]:
        handoff = self.handoff.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "handoff": handoff,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        handoff = GoalHandoff.from_dict(d.pop("handoff"))

        goal_handoff_result = cls(
            handoff=handoff,
        )

        goal_handoff_result.additional_properties = d
        return goal_handoff_result


from ..models.goal_handoff import GoalHandoff  # noqa: E402
