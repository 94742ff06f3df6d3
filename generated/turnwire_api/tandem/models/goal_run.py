from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class GoalRun(Model):
    """A run of a goal."""

    link: GoalRunLink
    """What a run is to a goal."""

    run: Any | Unset = UNSET
    """The run, as Automations V2 knows it. Null when it is gone."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "link": "link",
        "run": "run",
    }

    def to_dict(self) -> dict[str, Any]:
        link = self.link.to_dict()

        run = self.run

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "link": link,
            }
        )
        if run is not UNSET:
            field_dict["run"] = run

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        link = GoalRunLink.from_dict(d.pop("link"))

        run = d.pop("run", UNSET)

        goal_run = cls(
            link=link,
            run=run,
        )

        goal_run.additional_properties = d
        return goal_run


from ..models.goal_run_link import GoalRunLink  # noqa: E402
