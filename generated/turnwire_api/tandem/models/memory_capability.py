from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class MemoryCapability(Model):
    """What a run may do with the memory. The engine takes a default when none is given: read
    `session` and `project`, write `session`."""

    run_id: str
    """The run."""

    subject: str
    """For whom it acts."""

    org_id: str
    """The organisation."""

    workspace_id: str
    """The workspace."""

    project_id: str
    """The project."""

    memory: MemoryPermissions
    """What may be done with the memory, by tier."""

    expires_at: int
    """When it ends, in milliseconds since 1970."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "run_id": "run_id",
        "subject": "subject",
        "org_id": "org_id",
        "workspace_id": "workspace_id",
        "project_id": "project_id",
        "memory": "memory",
        "expires_at": "expires_at",
    }

    def to_dict(self) -> dict[str, Any]:
        run_id = self.run_id

        subject = self.subject

        org_id = self.org_id

        workspace_id = self.workspace_id

        project_id = self.project_id

        memory = self.memory.to_dict()

        expires_at = self.expires_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "run_id": run_id,
                "subject": subject,
                "org_id": org_id,
                "workspace_id": workspace_id,
                "project_id": project_id,
                "memory": memory,
                "expires_at": expires_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        run_id = d.pop("run_id")

        subject = d.pop("subject")

        org_id = d.pop("org_id")

        workspace_id = d.pop("workspace_id")

        project_id = d.pop("project_id")

        memory = MemoryPermissions.from_dict(d.pop("memory"))

        expires_at = d.pop("expires_at")

        memory_capability = cls(
            run_id=run_id,
            subject=subject,
            org_id=org_id,
            workspace_id=workspace_id,
            project_id=project_id,
            memory=memory,
            expires_at=expires_at,
        )

        memory_capability.additional_properties = d
        return memory_capability


from ..models.memory_permissions import MemoryPermissions  # noqa: E402
