from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class OrchestrationDraftRequest(Model):
    """How the draft shall be."""

    orchestration_id: str | Unset = UNSET
    """Its identifier. The engine makes one when it is omitted. For new ones only."""

    name: str
    """Its name."""

    description: str | Unset = UNSET
    """What it does."""

    root_node_id: str
    """Where it begins."""

    nodes: list[OrchestrationNode] | Unset = UNSET
    """Its nodes."""

    edges: list[OrchestrationEdge] | Unset = UNSET
    """Its edges."""

    goal_policy: GoalPolicy | Unset = UNSET
    """How far a goal may go."""

    metadata: Any | Unset = UNSET
    """What else belongs to it."""

    expected_updated_at_ms: int | Unset = UNSET
    """The draft's `updated_at_ms`, as it was read. Required to change a draft, and refused for a
    new one."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "orchestration_id": "orchestration_id",
        "name": "name",
        "description": "description",
        "root_node_id": "root_node_id",
        "nodes": "nodes",
        "edges": "edges",
        "goal_policy": "goal_policy",
        "metadata": "metadata",
        "expected_updated_at_ms": "expected_updated_at_ms",
    }

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        root_node_id = self.root_node_id

        orchestration_id = self.orchestration_id

        description = self.description

        nodes: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.nodes, Unset):
            nodes = []
            for nodes_item_data in self.nodes:
                nodes_item = nodes_item_data.to_dict()
                nodes.append(nodes_item)

        edges: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.edges, Unset):
            edges = []
            for edges_item_data in self.edges:
                edges_item = edges_item_data.to_dict()
                edges.append(edges_item)

        goal_policy: dict[str, Any] | Unset = UNSET
        if not isinstance(self.goal_policy, Unset):
            goal_policy = self.goal_policy.to_dict()

        metadata = self.metadata

        expected_updated_at_ms = self.expected_updated_at_ms

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "root_node_id": root_node_id,
            }
        )
        if orchestration_id is not UNSET:
            field_dict["orchestration_id"] = orchestration_id
        if description is not UNSET:
            field_dict["description"] = description
        if nodes is not UNSET:
            field_dict["nodes"] = nodes
        if edges is not UNSET:
            field_dict["edges"] = edges
        if goal_policy is not UNSET:
            field_dict["goal_policy"] = goal_policy
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if expected_updated_at_ms is not UNSET:
            field_dict["expected_updated_at_ms"] = expected_updated_at_ms

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        name = d.pop("name")

        root_node_id = d.pop("root_node_id")

        orchestration_id = d.pop("orchestration_id", UNSET)
        if orchestration_id is None:
            orchestration_id = UNSET

        description = d.pop("description", UNSET)
        if description is None:
            description = UNSET

        _nodes = d.pop("nodes", UNSET)
        nodes: list[OrchestrationNode] | Unset = UNSET
        if _nodes is not None and _nodes is not UNSET:
            nodes = []
            if not isinstance(_nodes, list):
                raise TypeError("nodes is not an array")
            for nodes_item_data in _nodes:
                nodes_item = OrchestrationNode.from_dict(nodes_item_data)

                nodes.append(nodes_item)

        _edges = d.pop("edges", UNSET)
        edges: list[OrchestrationEdge] | Unset = UNSET
        if _edges is not None and _edges is not UNSET:
            edges = []
            if not isinstance(_edges, list):
                raise TypeError("edges is not an array")
            for edges_item_data in _edges:
                edges_item = OrchestrationEdge.from_dict(edges_item_data)

                edges.append(edges_item)

        _goal_policy = d.pop("goal_policy", UNSET)
        goal_policy: GoalPolicy | Unset
        if _goal_policy is None or _goal_policy is UNSET:
            goal_policy = UNSET
        else:
            goal_policy = GoalPolicy.from_dict(_goal_policy)

        metadata = d.pop("metadata", UNSET)

        expected_updated_at_ms = d.pop("expected_updated_at_ms", UNSET)
        if expected_updated_at_ms is None:
            expected_updated_at_ms = UNSET

        orchestration_draft_request = cls(
            name=name,
            root_node_id=root_node_id,
            orchestration_id=orchestration_id,
            description=description,
            nodes=nodes,
            edges=edges,
            goal_policy=goal_policy,
            metadata=metadata,
            expected_updated_at_ms=expected_updated_at_ms,
        )

        orchestration_draft_request.additional_properties = d
        return orchestration_draft_request


from ..models.goal_policy import GoalPolicy  # noqa: E402
from ..models.orchestration_edge import OrchestrationEdge  # noqa: E402
from ..models.orchestration_node import OrchestrationNode  # noqa: E402
