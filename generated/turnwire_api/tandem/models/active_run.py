from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ActiveRun(Model):
    """A run that has not ended."""

    run_id: str
    """The run."""

    started_at_ms: int | Unset = UNSET
    """When it was started, milliseconds since 1970."""

    last_activity_at_ms: int | Unset = UNSET
    """When it last did something, milliseconds since 1970."""

    client_id: None | str | Unset = UNSET
    """Who started it: the request's `x-tandem-client-id`."""

    agent_id: None | str | Unset = UNSET
    """The agent that started it: the request's `x-tandem-agent-id`."""

    agent_profile: None | str | Unset = UNSET
    """The agent that runs."""

    workflow_phase: None | str | Unset = UNSET
    """Where it stands in a workflow."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "runID": "run_id",
        "startedAtMs": "started_at_ms",
        "lastActivityAtMs": "last_activity_at_ms",
        "clientID": "client_id",
        "agentID": "agent_id",
        "agentProfile": "agent_profile",
        "workflowPhase": "workflow_phase",
    }

    def to_dict(self) -> dict[str, Any]:
        run_id = self.run_id

        started_at_ms = self.started_at_ms

        last_activity_at_ms = self.last_activity_at_ms

        client_id: None | str | Unset = self.client_id

        agent_id: None | str | Unset = self.agent_id

        agent_profile: None | str | Unset = self.agent_profile

        workflow_phase: None | str | Unset = self.workflow_phase

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "runID": run_id,
            }
        )
        if started_at_ms is not UNSET:
            field_dict["startedAtMs"] = started_at_ms
        if last_activity_at_ms is not UNSET:
            field_dict["lastActivityAtMs"] = last_activity_at_ms
        if client_id is not UNSET:
            field_dict["clientID"] = client_id
        if agent_id is not UNSET:
            field_dict["agentID"] = agent_id
        if agent_profile is not UNSET:
            field_dict["agentProfile"] = agent_profile
        if workflow_phase is not UNSET:
            field_dict["workflowPhase"] = workflow_phase

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        run_id = d.pop("runID")

        started_at_ms = d.pop("startedAtMs", UNSET)
        if started_at_ms is None:
            started_at_ms = UNSET

        last_activity_at_ms = d.pop("lastActivityAtMs", UNSET)
        if last_activity_at_ms is None:
            last_activity_at_ms = UNSET

        client_id = d.pop("clientID", UNSET)

        agent_id = d.pop("agentID", UNSET)

        agent_profile = d.pop("agentProfile", UNSET)

        workflow_phase = d.pop("workflowPhase", UNSET)

        active_run = cls(
            run_id=run_id,
            started_at_ms=started_at_ms,
            last_activity_at_ms=last_activity_at_ms,
            client_id=client_id,
            agent_id=agent_id,
            agent_profile=agent_profile,
            workflow_phase=workflow_phase,
        )

        active_run.additional_properties = d
        return active_run
