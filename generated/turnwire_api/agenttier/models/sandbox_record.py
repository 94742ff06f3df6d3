from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class SandboxRecord(Model):
    """A sandbox."""

    sandbox_id: str
    """Its identifier."""

    name: str
    """Its name, the same text."""

    namespace: str
    """Its Kubernetes namespace."""

    status: str
    """Phase of a sandbox; empty until the controller has seen it."""

    mode: str | Unset = UNSET
    """Its template's mode."""

    pod_name: str | Unset = UNSET
    """Its pod; empty when there is none."""

    pvc_name: str | Unset = UNSET
    """The volume claim of its workspace; empty when there is none."""

    template_ref: str | Unset = UNSET
    """Name of its template; empty until that is resolved."""

    created_at: str | Unset = UNSET
    """When it was created, as Go prints it: `2026-03-04 05:06:07 +0000 UTC`. The zone's name is
    the server's."""

    last_activity_at: str | Unset = UNSET
    """When it was last used, printed likewise; left out when unknown."""

    created_by: CreatedBy | Unset = UNSET
    """Who created a sandbox; left out when unknown."""

    message: str | Unset = UNSET
    """Why it is in its phase, in words; may be empty."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "sandboxId": "sandbox_id",
        "name": "name",
        "namespace": "namespace",
        "status": "status",
        "mode": "mode",
        "podName": "pod_name",
        "pvcName": "pvc_name",
        "templateRef": "template_ref",
        "createdAt": "created_at",
        "lastActivityAt": "last_activity_at",
        "createdBy": "created_by",
        "message": "message",
    }

    def to_dict(self) -> dict[str, Any]:
        sandbox_id = self.sandbox_id

        name = self.name

        namespace = self.namespace

        status = self.status

        mode = self.mode

        pod_name = self.pod_name

        pvc_name = self.pvc_name

        template_ref = self.template_ref

        created_at = self.created_at

        last_activity_at = self.last_activity_at

        created_by: dict[str, Any] | Unset = UNSET
        if not isinstance(self.created_by, Unset):
            created_by = self.created_by.to_dict()

        message = self.message

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "sandboxId": sandbox_id,
                "name": name,
                "namespace": namespace,
                "status": status,
            }
        )
        if mode is not UNSET:
            field_dict["mode"] = mode
        if pod_name is not UNSET:
            field_dict["podName"] = pod_name
        if pvc_name is not UNSET:
            field_dict["pvcName"] = pvc_name
        if template_ref is not UNSET:
            field_dict["templateRef"] = template_ref
        if created_at is not UNSET:
            field_dict["createdAt"] = created_at
        if last_activity_at is not UNSET:
            field_dict["lastActivityAt"] = last_activity_at
        if created_by is not UNSET:
            field_dict["createdBy"] = created_by
        if message is not UNSET:
            field_dict["message"] = message

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        sandbox_id = d.pop("sandboxId")

        name = d.pop("name")

        namespace = d.pop("namespace")

        status = d.pop("status")

        mode = d.pop("mode", UNSET)
        if mode is None:
            mode = UNSET

        pod_name = d.pop("podName", UNSET)
        if pod_name is None:
            pod_name = UNSET

        pvc_name = d.pop("pvcName", UNSET)
        if pvc_name is None:
            pvc_name = UNSET

        template_ref = d.pop("templateRef", UNSET)
        if template_ref is None:
            template_ref = UNSET

        created_at = d.pop("createdAt", UNSET)
        if created_at is None:
            created_at = UNSET

        last_activity_at = d.pop("lastActivityAt", UNSET)
        if last_activity_at is None:
            last_activity_at = UNSET

        _created_by = d.pop("createdBy", UNSET)
        created_by: CreatedBy | Unset
        if _created_by is None or _created_by is UNSET:
            created_by = UNSET
        else:
            created_by = CreatedBy.from_dict(_created_by)

        message = d.pop("message", UNSET)
        if message is None:
            message = UNSET

        sandbox_record = cls(
            sandbox_id=sandbox_id,
            name=name,
            namespace=namespace,
            status=status,
            mode=mode,
            pod_name=pod_name,
            pvc_name=pvc_name,
            template_ref=template_ref,
            created_at=created_at,
            last_activity_at=last_activity_at,
            created_by=created_by,
            message=message,
        )

        sandbox_record.additional_properties = d
        return sandbox_record


from ..models.created_by import CreatedBy  # noqa: E402
