from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model, plain
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class SessionRunStartedProperties(Model):
    """What `session.run.started` carries."""

    session_id: str
    """The session."""

    run_id: str
    """The run."""

    started_at_ms: int | Unset = UNSET
    """When, milliseconds since 1970."""

    client_id: None | str | Unset = UNSET
    """Who started it: the request's `x-tandem-client-id`."""

    agent_id: None | str | Unset = UNSET
    """The agent that started it."""

    agent_profile: None | str | Unset = UNSET
    """The agent that runs."""

    environment: Any | Unset = UNSET
    """The host it runs on."""

    tenant_context: None | TenantContext | Unset = UNSET
    """For whom it was published."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "sessionID": "session_id",
        "runID": "run_id",
        "startedAtMs": "started_at_ms",
        "clientID": "client_id",
        "agentID": "agent_id",
        "agentProfile": "agent_profile",
        "environment": "environment",
        "tenantContext": "tenant_context",
    }

    def to_dict(self) -> dict[str, Any]:
        session_id = self.session_id

        run_id = self.run_id

        started_at_ms = self.started_at_ms

        client_id: None | str | Unset = self.client_id

        agent_id: None | str | Unset = self.agent_id

        agent_profile: None | str | Unset = self.agent_profile

        environment = self.environment

        tenant_context: dict[str, Any] | None | Unset = plain(self.tenant_context)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "sessionID": session_id,
                "runID": run_id,
            }
        )
        if started_at_ms is not UNSET:
            field_dict["startedAtMs"] = started_at_ms
        if client_id is not UNSET:
            field_dict["clientID"] = client_id
        if agent_id is not UNSET:
            field_dict["agentID"] = agent_id
        if agent_profile is not UNSET:
            field_dict["agentProfile"] = agent_profile
        if environment is not UNSET:
            field_dict["environment"] = environment
        if tenant_context is not UNSET:
            field_dict["tenantContext"] = tenant_context

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        session_id = d.pop("sessionID")

        run_id = d.pop("runID")

        started_at_ms = d.pop("startedAtMs", UNSET)
        if started_at_ms is None:
            started_at_ms = UNSET

        client_id = d.pop("clientID", UNSET)

        agent_id = d.pop("agentID", UNSET)

        agent_profile = d.pop("agentProfile", UNSET)

        environment = d.pop("environment", UNSET)

        def _parse_tenant_context(data: object) -> None | TenantContext | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                tenant_context_type_0 = TenantContext.from_dict(data)

                return tenant_context_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | TenantContext | Unset, data)

        tenant_context = _parse_tenant_context(d.pop("tenantContext", UNSET))

        session_run_started_properties = cls(
            session_id=session_id,
            run_id=run_id,
            started_at_ms=started_at_ms,
            client_id=client_id,
            agent_id=agent_id,
            agent_profile=agent_profile,
            environment=environment,
            tenant_context=tenant_context,
        )

        session_run_started_properties.additional_properties = d
        return session_run_started_properties


from ..models.tenant_context import TenantContext  # noqa: E402
