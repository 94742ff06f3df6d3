from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class TenantContext(Model):
    """For whom something is done. A local engine has one tenant, organisation and workspace
    `local`."""

    org_id: str
    """The organisation."""

    workspace_id: str
    """The workspace."""

    deployment_id: None | str | Unset = UNSET
    """The deployment."""

    actor_id: None | str | Unset = UNSET
    """The person or agent who acts."""

    source: str | Unset = UNSET
    """Where this comes from."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "org_id": "org_id",
        "workspace_id": "workspace_id",
        "deployment_id": "deployment_id",
        "actor_id": "actor_id",
        "source": "source",
    }

    def to_dict(self) -> dict[str, Any]:
        org_id = self.org_id

        workspace_id = self.workspace_id

        deployment_id: None | str | Unset = self.deployment_id

        actor_id: None | str | Unset = self.actor_id

        source = self.source

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "org_id": org_id,
                "workspace_id": workspace_id,
            }
        )
        if deployment_id is not UNSET:
            field_dict["deployment_id"] = deployment_id
        if actor_id is not UNSET:
            field_dict["actor_id"] = actor_id
        if source is not UNSET:
            field_dict["source"] = source

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        org_id = d.pop("org_id")

        workspace_id = d.pop("workspace_id")

        deployment_id = d.pop("deployment_id", UNSET)

        actor_id = d.pop("actor_id", UNSET)

        source = d.pop("source", UNSET)
        if source is None:
            source = UNSET

        tenant_context = cls(
            org_id=org_id,
            workspace_id=workspace_id,
            deployment_id=deployment_id,
            actor_id=actor_id,
            source=source,
        )

        tenant_context.additional_properties = d
        return tenant_context
