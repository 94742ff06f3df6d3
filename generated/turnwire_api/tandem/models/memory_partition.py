from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class MemoryPartition(Model):
    """Whose memory it is."""

    org_id: str
    """The organisation; `local` on a local engine."""

    workspace_id: str
    """The workspace; `local` on a local engine."""

    project_id: str
    """The project."""

    tier: str
    """How far it reaches."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "org_id": "org_id",
        "workspace_id": "workspace_id",
        "project_id": "project_id",
        "tier": "tier",
    }

    def to_dict(self) -> dict[str, Any]:
        org_id = self.org_id

        workspace_id = self.workspace_id

        project_id = self.project_id

        tier = self.tier

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "org_id": org_id,
                "workspace_id": workspace_id,
                "project_id": project_id,
                "tier": tier,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        org_id = d.pop("org_id")

        workspace_id = d.pop("workspace_id")

        project_id = d.pop("project_id")

        tier = d.pop("tier")

        memory_partition = cls(
            org_id=org_id,
            workspace_id=workspace_id,
            project_id=project_id,
            tier=tier,
        )

        memory_partition.additional_properties = d
        return memory_partition
