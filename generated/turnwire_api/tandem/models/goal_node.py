from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class GoalNode(Model):
    """A node, and what happened there."""

    node_id: str
    """Its identifier."""

    name: None | str | Unset = UNSET
    """Its name."""

    kind: Any | Unset = UNSET
    """What it is."""

    state: None | str | Unset = UNSET
    """Whether the goal was there."""

    runs: list[Any] | Unset = UNSET
    """The runs it had."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "node_id": "node_id",
        "name": "name",
        "kind": "kind",
        "state": "state",
        "runs": "runs",
    }

    def to_dict(self) -> dict[str, Any]:
        node_id = self.node_id

        name: None | str | Unset = self.name

        kind = self.kind

        state: None | str | Unset = self.state

        runs: list[Any] | Unset = UNSET
        if not isinstance(self.runs, Unset):
            runs = self.runs

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "node_id": node_id,
            }
        )
        if name is not UNSET:
            field_dict["name"] = name
        if kind is not UNSET:
            field_dict["kind"] = kind
        if state is not UNSET:
            field_dict["state"] = state
        if runs is not UNSET:
            field_dict["runs"] = runs

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        node_id = d.pop("node_id")

        name = d.pop("name", UNSET)

        kind = d.pop("kind", UNSET)

        state = d.pop("state", UNSET)

        runs = d.pop("runs", UNSET)
        if runs is None:
            runs = UNSET

        goal_node = cls(
            node_id=node_id,
            name=name,
            kind=kind,
            state=state,
            runs=runs,
        )

        goal_node.additional_properties = d
        return goal_node
