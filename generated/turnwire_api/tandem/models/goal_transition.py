from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model, plain
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class GoalTransition(Model):
    """What came of it."""

    outcome: str
    """Whether it was taken, or waits for a decision."""

    handoff: GoalHandoff | Unset = UNSET
    """Something that one run gives to the next."""

    goal: Goal | Unset = UNSET
    """Something to be reached by automations that follow one another."""

    commit: None | str | Unset = UNSET
    """How it was taken."""

    downstream_run_id: None | str | Unset = UNSET
    """The run that takes over."""

    link: GoalRunLink | None | Unset = UNSET
    """What that run is to the goal."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "outcome": "outcome",
        "handoff": "handoff",
        "goal": "goal",
        "commit": "commit",
        "downstream_run_id": "downstream_run_id",
        "link": "link",
    }

    def to_dict(self) -> dict[str, Any]:
        outcome = self.outcome

        handoff: dict[str, Any] | Unset = UNSET
        if not isinstance(self.handoff, Unset):
            handoff = self.handoff.to_dict()

        goal: dict[str, Any] | Unset = UNSET
        if not isinstance(self.goal, Unset):
            goal = self.goal.to_dict()

        commit: None | str | Unset = self.commit

        downstream_run_id: None | str | Unset = self.downstream_run_id

        link: dict[str, Any] | None | Unset = plain(self.link)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "outcome": outcome,
            }
        )
        if handoff is not UNSET:
            field_dict["handoff"] = handoff
        if goal is not UNSET:
            field_dict["goal"] = goal
        if commit is not UNSET:
            field_dict["commit"] = commit
        if downstream_run_id is not UNSET:
            field_dict["downstream_run_id"] = downstream_run_id
        if link is not UNSET:
            field_dict["link"] = link

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        outcome = d.pop("outcome")

        _handoff = d.pop("handoff", UNSET)
        handoff: GoalHandoff | Unset
        if _handoff is None or _handoff is UNSET:
            handoff = UNSET
        else:
            handoff = GoalHandoff.from_dict(_handoff)

        _goal = d.pop("goal", UNSET)
        goal: Goal | Unset
        if _goal is None or _goal is UNSET:
            goal = UNSET
        else:
            goal = Goal.from_dict(_goal)

        commit = d.pop("commit", UNSET)

        downstream_run_id = d.pop("downstream_run_id", UNSET)

        def _parse_link(data: object) -> GoalRunLink | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                link_type_0 = GoalRunLink.from_dict(data)

                return link_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(GoalRunLink | None | Unset, data)

        link = _parse_link(d.pop("link", UNSET))

        goal_transition = cls(
            outcome=outcome,
            handoff=handoff,
            goal=goal,
            commit=commit,
            downstream_run_id=downstream_run_id,
            link=link,
        )

        goal_transition.additional_properties = d
        return goal_transition


from ..models.goal import Goal  # noqa: E402
from ..models.goal_handoff import GoalHandoff  # noqa: E402
from ..models.goal_run_link import GoalRunLink  # noqa: E402
