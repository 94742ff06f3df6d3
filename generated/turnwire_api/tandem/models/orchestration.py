from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class Orchestration(Model):
    """Automations that follow one another."""

    schema_version: int | Unset = UNSET
    """Version of the format."""

    orchestration_id: str
    """Its identifier."""

    name: str
    """Its name."""

    description: None | str | Unset = UNSET
    """What it does."""

    status: str
    """Its state."""

    version: int
    """Its version; 0 for the draft."""

    root_node_id: str
    """Where it begins."""

    nodes: list[OrchestrationNode]
    """Its nodes."""

    edges: list[OrchestrationEdge]
    """Its edges."""

    goal_policy: GoalPolicy | Unset = UNSET
    """How far a goal may go."""

    tenant_context: TenantContext | Unset = UNSET
    """For whom something is done. A local engine has one tenant, organisation and workspace
    `local`."""

    created_at_ms: int | None | Unset = UNSET
    """When it was made, in milliseconds since 1970."""

    updated_at_ms: int | None | Unset = UNSET
    """When it last changed, in milliseconds since 1970."""

    published_at_ms: int | None | Unset = UNSET
    """When it was published, in milliseconds since 1970."""

    metadata: Any | Unset = UNSET
    """What else belongs to it."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "schema_version": "schema_version",
        "orchestration_id": "orchestration_id",
        "name": "name",
        "description": "description",
        "status": "status",
        "version": "version",
        "root_node_id": "root_node_id",
        "nodes": "nodes",
        "edges": "edges",
        "goal_policy": "goal_policy",
        "tenant_context": "tenant_context",
        "created_at_ms": "created_at_ms",
        "updated_at_ms": "updated_at_ms",
        "published_at_ms": "published_at_ms",
        "metadata": "metadata",
    }

    def to_dict(self) -> dict[str, Any]:
        orchestration_id = self.orchestration_id

        name = self.name

        status = self.status

        version = self.version

        root_node_id = self.root_node_id

        nodes = []
        for nodes_item_data in self.nodes:
            nodes_item = nodes_item_data.to_dict()
            nodes.append(nodes_item)

        edges = []
        for edges_item_data in self.edges:
            edges_item = edges_item_data.to_dict()
            edges.append(edges_item)

        schema_version = self.schema_version

        description: None | str | Unset = self.description

        goal_policy: dict[str, Any] | Unset = UNSET
        if not isinstance(self.goal_policy, Unset):
            goal_policy = self.goal_policy.to_dict()

        tenant_context: dict[str, Any] | Unset = UNSET
        if not isinstance(self.tenant_context, Unset):
            tenant_context = self.tenant_context.to_dict()

        created_at_ms: int | None | Unset = self.created_at_ms

        updated_at_ms: int | None | Unset = self.updated_at_ms

        published_at_ms: int | None | Unset = self.published_at_ms

        metadata = self.metadata

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "orchestration_id": orchestration_id,
                "name": name,
                "status": status,
                "version": version,
                "root_node_id": root_node_id,
                "nodes": nodes,
                "edges": edges,
            }
        )
        if schema_version is not UNSET:
            field_dict["schema_version"] = schema_version
        if description is not UNSET:
            field_dict["description"] = description
        if goal_policy is not UNSET:
            field_dict["goal_policy"] = goal_policy
        if tenant_context is not UNSET:
            field_dict["tenant_context"] = tenant_context
        if created_at_ms is not UNSET:
            field_dict["created_at_ms"] = created_at_ms
        if updated_at_ms is not UNSET:
            field_dict["updated_at_ms"] = updated_at_ms
        if published_at_ms is not UNSET:
            field_dict["published_at_ms"] = published_at_ms
        if metadata is not UNSET:
            field_dict["metadata"] = metadata

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        orchestration_id = d.pop("orchestration_id")

        name = d.pop("name")

        status = d.pop("status")

        version = d.pop("version")

        root_node_id = d.pop("root_node_id")

        _nodes = d.pop("nodes")
        nodes = []
        if not isinstance(_nodes, list):
            raise TypeError("nodes is not an array")
        for nodes_item_data in _nodes:
            nodes_item = OrchestrationNode.from_dict(nodes_item_data)

            nodes.append(nodes_item)

        _edges = d.pop("edges")
        edges = []
        if not isinstance(_edges, list):
            raise TypeError("edges is not an array")
        for edges_item_data in _edges:
            edges_item = OrchestrationEdge.from_dict(edges_item_data)

            edges.append(edges_item)

        schema_version = d.pop("schema_version", UNSET)
        if schema_version is None:
            schema_version = UNSET

        description = d.pop("description", UNSET)

        _goal_policy = d.pop("goal_policy", UNSET)
        goal_policy: GoalPolicy | Unset
        if _goal_policy is None or _goal_policy is UNSET:
            goal_policy = UNSET
        else:
            goal_policy = GoalPolicy.from_dict(_goal_policy)

        _tenant_context = d.pop("tenant_context", UNSET)
        tenant_context: TenantContext | Unset
        if _tenant_context is None or _tenant_context is UNSET:
            tenant_context = UNSET
        else:
            tenant_context = TenantContext.from_dict(_tenant_context)

        created_at_ms = d.pop("created_at_ms", UNSET)

        updated_at_ms = d.pop("updated_at_ms", UNSET)

        published_at_ms = d.pop("published_at_ms", UNSET)

        metadata = d.pop("metadata", UNSET)

        orchestration = cls(
            orchestration_id=orchestration_id,
            name=name,
            status=status,
            version=version,
            root_node_id=root_node_id,
            nodes=nodes,
            edges=edges,
            schema_version=schema_version,
            description=description,
            goal_policy=goal_policy,
            tenant_context=tenant_context,
            created_at_ms=created_at_ms,
            updated_at_ms=updated_at_ms,
            published_at_ms=published_at_ms,
            metadata=metadata,
        )

        orchestration.additional_properties = d
        return orchestration


from ..models.goal_policy import GoalPolicy  # noqa: E402
from ..models.orchestration_edge import OrchestrationEdge  # noqa: E402
from ..models.orchestration_node import OrchestrationNode  # noqa: E402
from ..models.tenant_context import TenantContext  # noqa: E402
