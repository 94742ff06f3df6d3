from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class GoalGraph(Model):
    """Where a goal is on its way."""

    goal_id: None | str | Unset = UNSET
    """The goal."""

    status: None | str | Unset = UNSET
    """Its state."""

    orchestration_id: None | str | Unset = UNSET
    """The orchestration that leads to it."""

    orchestration_version: int | None | Unset = UNSET
    """Its version."""

    current_node_id: None | str | Unset = UNSET
    """Where it is."""

    current_workflow: Any | Unset = UNSET
    """What the active run is doing."""

    nodes: list[GoalNode]
    """The nodes."""

    edges: list[OrchestrationEdge]
    """The edges."""

    budgets: GoalBudgets | Unset = UNSET
    """What a goal may use, has used and has left."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "goal_id": "goal_id",
        "status": "status",
        "orchestration_id": "orchestration_id",
        "orchestration_version": "orchestration_version",
        "current_node_id": "current_node_id",
        "current_workflow": "current_workflow",
        "nodes": "nodes",
        "edges": "edges",
        "budgets": "budgets",
    }

    def to_dict(self) -> dict[str, Any]:
        nodes = []
        for nodes_item_data in self.nodes:
            nodes_item = nodes_item_data.to_dict()
            nodes.append(nodes_item)

        edges = []
        for edges_item_data in self.edges:
            edges_item = edges_item_data.to_dict()
            edges.append(edges_item)

        goal_id: None | str | Unset = self.goal_id

        status: None | str | Unset = self.status

        orchestration_id: None | str | Unset = self.orchestration_id

        orchestration_version: int | None | Unset = self.orchestration_version

        current_node_id: None | str | Unset = self.current_node_id

        current_workflow = self.current_workflow

        budgets: dict[str, Any] | Unset = UNSET
        if not isinstance(self.budgets, Unset):
            budgets = self.budgets.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "nodes": nodes,
                "edges": edges,
            }
        )
        if goal_id is not UNSET:
            field_dict["goal_id"] = goal_id
        if status is not UNSET:
            field_dict["status"] = status
        if orchestration_id is not UNSET:
            field_dict["orchestration_id"] = orchestration_id
        if orchestration_version is not UNSET:
            field_dict["orchestration_version"] = orchestration_version
        if current_node_id is not UNSET:
            field_dict["current_node_id"] = current_node_id
        if current_workflow is not UNSET:
            field_dict["current_workflow"] = current_workflow
        if budgets is not UNSET:
            field_dict["budgets"] = budgets

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _nodes = d.pop("nodes")
        nodes = []
        if not isinstance(_nodes, list):
            raise TypeError("nodes is not an array")
        for nodes_item_data in _nodes:
            nodes_item = GoalNode.from_dict(nodes_item_data)

            nodes.append(nodes_item)

        _edges = d.pop("edges")
        edges = []
        if not isinstance(_edges, list):
            raise TypeError("edges is not an array")
        for edges_item_data in _edges:
            edges_item = OrchestrationEdge.from_dict(edges_item_data)

            edges.append(edges_item)

        goal_id = d.pop("goal_id", UNSET)

        status = d.pop("status", UNSET)

        orchestration_id = d.pop("orchestration_id", UNSET)

        orchestration_version = d.pop("orchestration_version", UNSET)

        current_node_id = d.pop("current_node_id", UNSET)

        current_workflow = d.pop("current_workflow", UNSET)

        _budgets = d.pop("budgets", UNSET)
        budgets: GoalBudgets | Unset
        if _budgets is None or _budgets is UNSET:
            budgets = UNSET
        else:
            budgets = GoalBudgets.from_dict(_budgets)

        goal_graph = cls(
            nodes=nodes,
            edges=edges,
            goal_id=goal_id,
            status=status,
            orchestration_id=orchestration_id,
            orchestration_version=orchestration_version,
            current_node_id=current_node_id,
            current_workflow=current_workflow,
            budgets=budgets,
        )

        goal_graph.additional_properties = d
        return goal_graph


from ..models.goal_budgets import GoalBudgets  # noqa: E402
from ..models.goal_node import GoalNode  # noqa: E402
from ..models.orchestration_edge import OrchestrationEdge  # noqa: E402
