from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model, plain
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class Goal(Model):
    """Something to be reached by automations that follow one another."""

    schema_version: int | Unset = UNSET
    """Version of the format."""

    goal_id: str
    """Its identifier."""

    orchestration_id: str
    """The orchestration that leads to it."""

    orchestration_version: int | None | Unset = UNSET
    """Its version."""

    objective: str
    """What shall be reached."""

    status: str
    """Its state."""

    tenant_context: TenantContext | Unset = UNSET
    """For whom something is done. A local engine has one tenant, organisation and workspace
    `local`."""

    policy: GoalPolicy | Unset = UNSET
    """How far a goal may go."""

    active_run_id: None | str | Unset = UNSET
    """The run that works on it."""

    current_node_id: None | str | Unset = UNSET
    """Where it is."""

    hop_count: int | None | Unset = UNSET
    """How many ways were taken."""

    total_tokens: int | None | Unset = UNSET
    """How many tokens were used."""

    total_cost_usd: float | None | Unset = UNSET
    """What it cost, in US dollars."""

    created_at_ms: int | None | Unset = UNSET
    """When it began, in milliseconds since 1970."""

    updated_at_ms: int | None | Unset = UNSET
    """When it last changed, in milliseconds since 1970."""

    finished_at_ms: int | None | Unset = UNSET
    """When it ended, in milliseconds since 1970."""

    final_artifact: GoalArtifactRef | None | Unset = UNSET
    """What it ended with."""

    metadata: Any | Unset = UNSET
    """What else belongs to it."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "schema_version": "schema_version",
        "goal_id": "goal_id",
        "orchestration_id": "orchestration_id",
        "orchestration_version": "orchestration_version",
        "objective": "objective",
        "status": "status",
        "tenant_context": "tenant_context",
        "policy": "policy",
        "active_run_id": "active_run_id",
        "current_node_id": "current_node_id",
        "hop_count": "hop_count",
        "total_tokens": "total_tokens",
        "total_cost_usd": "total_cost_usd",
        "created_at_ms": "created_at_ms",
        "updated_at_ms": "updated_at_ms",
        "finished_at_ms": "finished_at_ms",
        "final_artifact": "final_artifact",
        "metadata": "metadata",
    }

    def to_dict(self) -> dict[str, Any]:
        goal_id = self.goal_id

        orchestration_id = self.orchestration_id

        objective = self.objective

        status = self.status

        schema_version = self.schema_version

        orchestration_version: int | None | Unset = self.orchestration_version

        tenant_context: dict[str, Any] | Unset = UNSET
        if not isinstance(self.tenant_context, Unset):
            tenant_context = self.tenant_context.to_dict()

        policy: dict[str, Any] | Unset = UNSET
        if not isinstance(self.policy, Unset):
            policy = self.policy.to_dict()

        active_run_id: None | str | Unset = self.active_run_id

        current_node_id: None | str | Unset = self.current_node_id

        hop_count: int | None | Unset = self.hop_count

        total_tokens: int | None | Unset = self.total_tokens

        total_cost_usd: float | None | Unset = self.total_cost_usd

        created_at_ms: int | None | Unset = self.created_at_ms

        updated_at_ms: int | None | Unset = self.updated_at_ms

        finished_at_ms: int | None | Unset = self.finished_at_ms

        final_artifact: dict[str, Any] | None | Unset = plain(self.final_artifact)

        metadata = self.metadata

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "goal_id": goal_id,
                "orchestration_id": orchestration_id,
                "objective": objective,
                "status": status,
            }
        )
        if schema_version is not UNSET:
            field_dict["schema_version"] = schema_version
        if orchestration_version is not UNSET:
            field_dict["orchestration_version"] = orchestration_version
        if tenant_context is not UNSET:
            field_dict["tenant_context"] = tenant_context
        if policy is not UNSET:
            field_dict["policy"] = policy
        if active_run_id is not UNSET:
            field_dict["active_run_id"] = active_run_id
        if current_node_id is not UNSET:
            field_dict["current_node_id"] = current_node_id
        if hop_count is not UNSET:
            field_dict["hop_count"] = hop_count
        if total_tokens is not UNSET:
            field_dict["total_tokens"] = total_tokens
        if total_cost_usd is not UNSET:
            field_dict["total_cost_usd"] = total_cost_usd
        if created_at_ms is not UNSET:
            field_dict["created_at_ms"] = created_at_ms
        if updated_at_ms is not UNSET:
            field_dict["updated_at_ms"] = updated_at_ms
        if finished_at_ms is not UNSET:
            field_dict["finished_at_ms"] = finished_at_ms
        if final_artifact is not UNSET:
            field_dict["final_artifact"] = final_artifact
        if metadata is not UNSET:
            field_dict["metadata"] = metadata

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        goal_id = d.pop("goal_id")

        orchestration_id = d.pop("orchestration_id")

        objective = d.pop("objective")

        status = d.pop("status")

        schema_version = d.pop("schema_version", UNSET)
        if schema_version is None:
            schema_version = UNSET

        orchestration_version = d.pop("orchestration_version", UNSET)

        _tenant_context = d.pop("tenant_context", UNSET)
        tenant_context: TenantContext | Unset
        if _tenant_context is None or _tenant_context is UNSET:
            tenant_context = UNSET
        else:
            tenant_context = TenantContext.from_dict(_tenant_context)

        _policy = d.pop("policy", UNSET)
        policy: GoalPolicy | Unset
        if _policy is None or _policy is UNSET:
            policy = UNSET
        else:
            policy = GoalPolicy.from_dict(_policy)

        active_run_id = d.pop("active_run_id", UNSET)

        current_node_id = d.pop("current_node_id", UNSET)

        hop_count = d.pop("hop_count", UNSET)

        total_tokens = d.pop("total_tokens", UNSET)

        total_cost_usd = d.pop("total_cost_usd", UNSET)

        created_at_ms = d.pop("created_at_ms", UNSET)

        updated_at_ms = d.pop("updated_at_ms", UNSET)

        finished_at_ms = d.pop("finished_at_ms", UNSET)

        def _parse_final_artifact(data: object) -> GoalArtifactRef | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                final_artifact_type_0 = GoalArtifactRef.from_dict(data)

                return final_artifact_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(GoalArtifactRef | None | Unset, data)

        final_artifact = _parse_final_artifact(d.pop("final_artifact", UNSET))

        metadata = d.pop("metadata", UNSET)

        goal = cls(
            goal_id=goal_id,
            orchestration_id=orchestration_id,
            objective=objective,
            status=status,
            schema_version=schema_version,
            orchestration_version=orchestration_version,
            tenant_context=tenant_context,
            policy=policy,
            active_run_id=active_run_id,
            current_node_id=current_node_id,
            hop_count=hop_count,
            total_tokens=total_tokens,
            total_cost_usd=total_cost_usd,
            created_at_ms=created_at_ms,
            updated_at_ms=updated_at_ms,
            finished_at_ms=finished_at_ms,
            final_artifact=final_artifact,
            metadata=metadata,
        )

        goal.additional_properties = d
        return goal


from ..models.goal_artifact_ref import GoalArtifactRef  # noqa: E402
from ..models.goal_policy import GoalPolicy  # noqa: E402
from ..models.tenant_context import TenantContext  # noqa: E402
