from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class RoutineRun(Model):
    """A run of a routine."""

    run_id: str
    """The run."""

    routine_id: str | Unset = UNSET
    """The routine."""

    trigger_type: str | Unset = UNSET
    """What started it."""

    run_count: int | Unset = UNSET
    """How many runs it stands for."""

    status: str
    """How far it is."""

    created_at_ms: int | Unset = UNSET
    """When it was made, milliseconds since 1970."""

    updated_at_ms: int | Unset = UNSET
    """When it last changed, milliseconds since 1970."""

    fired_at_ms: int | None | Unset = UNSET
    """When it was due, milliseconds since 1970."""

    started_at_ms: int | None | Unset = UNSET
    """When it was started, milliseconds since 1970."""

    finished_at_ms: int | None | Unset = UNSET
    """When it ended, milliseconds since 1970."""

    requires_approval: bool | Unset = UNSET
    """Whether it needs approval."""

    approval_reason: None | str | Unset = UNSET
    """Why it was approved."""

    denial_reason: None | str | Unset = UNSET
    """Why it was denied."""

    paused_reason: None | str | Unset = UNSET
    """Why it was paused."""

    detail: None | str | Unset = UNSET
    """More about its status."""

    entrypoint: str | Unset = UNSET
    """The prompt."""

    args: Any | Unset = UNSET
    """Arguments of the prompt."""

    allowed_tools: list[str] | Unset = UNSET
    """The only tools that may be used."""

    output_targets: list[str] | Unset = UNSET
    """Where results go."""

    artifacts: list[Artifact] | Unset = UNSET
    """What it made."""

    active_session_ids: list[str] | Unset = UNSET
    """The sessions it runs in."""

    latest_session_id: None | str | Unset = UNSET
    """The session it ran in last."""

    prompt_tokens: int | Unset = UNSET
    """Tokens that were read."""

    completion_tokens: int | Unset = UNSET
    """Tokens that were written."""

    total_tokens: int | Unset = UNSET
    """All tokens."""

    estimated_cost_usd: float | Unset = UNSET
    """What it cost, roughly, in US dollars."""

    context_run_id: None | str | Unset = UNSET
    """The run's context."""

    linked_context_run_id: None | str | Unset = UNSET
    """The run's context, again."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "run_id": "run_id",
        "routine_id": "routine_id",
        "trigger_type": "trigger_type",
        "run_count": "run_count",
        "status": "status",
        "created_at_ms": "created_at_ms",
        "updated_at_ms": "updated_at_ms",
        "fired_at_ms": "fired_at_ms",
        "started_at_ms": "started_at_ms",
        "finished_at_ms": "finished_at_ms",
        "requires_approval": "requires_approval",
        "approval_reason": "approval_reason",
        "denial_reason": "denial_reason",
        "paused_reason": "paused_reason",
        "detail": "detail",
        "entrypoint": "entrypoint",
        "args": "args",
        "allowed_tools": "allowed_tools",
        "output_targets": "output_targets",
        "artifacts": "artifacts",
        "active_session_ids": "active_session_ids",
        "latest_session_id": "latest_session_id",
        "prompt_tokens": "prompt_tokens",
        "completion_tokens": "completion_tokens",
        "total_tokens": "total_tokens",
        "estimated_cost_usd": "estimated_cost_usd",
        "contextRunID": "context_run_id",
        "linked_context_run_id": "linked_context_run_id",
    }

    def to_dict(self) -> dict[str, Any]:
        run_id = self.run_id

        status = self.status

        routine_id = self.routine_id

        trigger_type = self.trigger_type

        run_count = self.run_count

        created_at_ms = self.created_at_ms

        updated_at_ms = self.updated_at_ms

        fired_at_ms: int | None | Unset = self.fired_at_ms

        started_at_ms: int | None | Unset = self.started_at_ms

        finished_at_ms: int | None | Unset = self.finished_at_ms

        requires_approval = self.requires_approval

        approval_reason: None | str | Unset = self.approval_reason

        denial_reason: None | str | Unset = self.denial_reason

        paused_reason: None | str | Unset = self.paused_reason

        detail: None | str | Unset = self.detail

        entrypoint = self.entrypoint

        args = self.args

        allowed_tools: list[str] | Unset = UNSET
        if not isinstance(self.allowed_tools, Unset):
            allowed_tools = self.allowed_tools

        output_targets: list[str] | Unset = UNSET
        if not isinstance(self.output_targets, Unset):
            output_targets = self.output_targets

        artifacts: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.artifacts, Unset):
            artifacts = []
            for artifacts_item_data in self.artifacts:
                artifacts_item = artifacts_item_data.to_dict()
                artifacts.append(artifacts_item)

        active_session_ids: list[str] | Unset = UNSET
        if not isinstance(self.active_session_ids, Unset):
            active_session_ids = self.active_session_ids

        latest_session_id: None | str | Unset = self.latest_session_id

        prompt_tokens = self.prompt_tokens

        completion_tokens = self.completion_tokens

        total_tokens = self.total_tokens

        estimated_cost_usd = self.estimated_cost_usd

        context_run_id: None | str | Unset = self.context_run_id

        linked_context_run_id: None | str | Unset = self.linked_context_run_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "run_id": run_id,
                "status": status,
            }
        )
        if routine_id is not UNSET:
            field_dict["routine_id"] = routine_id
        if trigger_type is not UNSET:
            field_dict["trigger_type"] = trigger_type
        if run_count is not UNSET:
            field_dict["run_count"] = run_count
        if created_at_ms is not UNSET:
            field_dict["created_at_ms"] = created_at_ms
        if updated_at_ms is not UNSET:
            field_dict["updated_at_ms"] = updated_at_ms
        if fired_at_ms is not UNSET:
            field_dict["fired_at_ms"] = fired_at_ms
        if started_at_ms is not UNSET:
            field_dict["started_at_ms"] = started_at_ms
        if finished_at_ms is not UNSET:
            field_dict["finished_at_ms"] = finished_at_ms
        if requires_approval is not UNSET:
            field_dict["requires_approval"] = requires_approval
        if approval_reason is not UNSET:
            field_dict["approval_reason"] = approval_reason
        if denial_reason is not UNSET:
            field_dict["denial_reason"] = denial_reason
        if paused_reason is not UNSET:
            field_dict["paused_reason"] = paused_reason
        if detail is not UNSET:
            field_dict["detail"] = detail
        if entrypoint is not UNSET:
            field_dict["entrypoint"] = entrypoint
        if args is not UNSET:
            field_dict["args"] = args
        if allowed_tools is not UNSET:
            field_dict["allowed_tools"] = allowed_tools
        if output_targets is not UNSET:
            field_dict["output_targets"] = output_targets
        if artifacts is not UNSET:
            field_dict["artifacts"] = artifacts
        if active_session_ids is not UNSET:
            field_dict["active_session_ids"] = active_session_ids
        if latest_session_id is not UNSET:
            field_dict["latest_session_id"] = latest_session_id
        if prompt_tokens is not UNSET:
            field_dict["prompt_tokens"] = prompt_tokens
        if completion_tokens is not UNSET:
            field_dict["completion_tokens"] = completion_tokens
        if total_tokens is not UNSET:
            field_dict["total_tokens"] = total_tokens
        if estimated_cost_usd is not UNSET:
            field_dict["estimated_cost_usd"] = estimated_cost_usd
        if context_run_id is not UNSET:
            field_dict["contextRunID"] = context_run_id
        if linked_context_run_id is not UNSET:
            field_dict["linked_context_run_id"] = linked_context_run_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        run_id = d.pop("run_id")

        status = d.pop("status")

        routine_id = d.pop("routine_id", UNSET)
        if routine_id is None:
            routine_id = UNSET

        trigger_type = d.pop("trigger_type", UNSET)
        if trigger_type is None:
            trigger_type = UNSET

        run_count = d.pop("run_count", UNSET)
        if run_count is None:
            run_count = UNSET

        created_at_ms = d.pop("created_at_ms", UNSET)
        if created_at_ms is None:
            created_at_ms = UNSET

        updated_at_ms = d.pop("updated_at_ms", UNSET)
        if updated_at_ms is None:
            updated_at_ms = UNSET

        fired_at_ms = d.pop("fired_at_ms", UNSET)

        started_at_ms = d.pop("started_at_ms", UNSET)

        finished_at_ms = d.pop("finished_at_ms", UNSET)

        requires_approval = d.pop("requires_approval", UNSET)
        if requires_approval is None:
            requires_approval = UNSET

        approval_reason = d.pop("approval_reason", UNSET)

        denial_reason = d.pop("denial_reason", UNSET)

        paused_reason = d.pop("paused_reason", UNSET)

        detail = d.pop("detail", UNSET)

        entrypoint = d.pop("entrypoint", UNSET)
        if entrypoint is None:
            entrypoint = UNSET

        args = d.pop("args", UNSET)

        allowed_tools = d.pop("allowed_tools", UNSET)
        if allowed_tools is None:
            allowed_tools = UNSET

        output_targets = d.pop("output_targets", UNSET)
        if output_targets is None:
            output_targets = UNSET

        _artifacts = d.pop("artifacts", UNSET)
        artifacts: list[Artifact] | Unset = UNSET
        if _artifacts is not None and _artifacts is not UNSET:
            artifacts = []
            if not isinstance(_artifacts, list):
                raise TypeError("artifacts is not an array")
            for artifacts_item_data in _artifacts:
                artifacts_item = Artifact.from_dict(artifacts_item_data)

                artifacts.append(artifacts_item)

        active_session_ids = d.pop("active_session_ids", UNSET)
        if active_session_ids is None:
            active_session_ids = UNSET

        latest_session_id = d.pop("latest_session_id", UNSET)

        prompt_tokens = d.pop("prompt_tokens", UNSET)
        if prompt_tokens is None:
            prompt_tokens = UNSET

        completion_tokens = d.pop("completion_tokens", UNSET)
        if completion_tokens is None:
            completion_tokens = UNSET

        total_tokens = d.pop("total_tokens", UNSET)
        if total_tokens is None:
            total_tokens = UNSET

        estimated_cost_usd = d.pop("estimated_cost_usd", UNSET)
        if estimated_cost_usd is None:
            estimated_cost_usd = UNSET

        context_run_id = d.pop("contextRunID", UNSET)

        linked_context_run_id = d.pop("linked_context_run_id", UNSET)

        routine_run = cls(
            run_id=run_id,
            status=status,
            routine_id=routine_id,
            trigger_type=trigger_type,
            run_count=run_count,
            created_at_ms=created_at_ms,
            updated_at_ms=updated_at_ms,
            fired_at_ms=fired_at_ms,
            started_at_ms=started_at_ms,
            finished_at_ms=finished_at_ms,
            requires_approval=requires_approval,
            approval_reason=approval_reason,
            denial_reason=denial_reason,
            paused_reason=paused_reason,
            detail=detail,
            entrypoint=entrypoint,
            args=args,
            allowed_tools=allowed_tools,
            output_targets=output_targets,
            artifacts=artifacts,
            active_session_ids=active_session_ids,
            latest_session_id=latest_session_id,
            prompt_tokens=prompt_tokens,
            completion_tokens=completion_tokens,
            total_tokens=total_tokens,
            estimated_cost_usd=estimated_cost_usd,
            context_run_id=context_run_id,
            linked_context_run_id=linked_context_run_id,
        )

        routine_run.additional_properties = d
        return routine_run


from ..models.artifact import Artifact  # noqa: E402
