from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class CreatedSandbox(Model):
    """A sandbox that is being created."""

    sandbox_id: str
    """Its identifier."""

    name: str
    """Its name, the same text."""

    namespace: str
    """Its Kubernetes namespace."""

    status: str | Unset = UNSET
    """Phase of a sandbox; empty until the controller has seen it."""

    template_ref: str | Unset = UNSET
    """Name of its template. In the request this is an object."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "sandboxId": "sandbox_id",
        "name": "name",
        "namespace": "namespace",
        "status": "status",
        "templateRef": "template_ref",
    }

    def to_dict(self) -> dict[str, Any]:
        sandbox_id = self.sandbox_id

        name = self.name

        namespace = self.namespace

        status = self.status

        template_ref = self.template_ref

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "sandboxId": sandbox_id,
                "name": name,
                "namespace": namespace,
            }
        )
        if status is not UNSET:
            field_dict["status"] = status
        if template_ref is not UNSET:
            field_dict["templateRef"] = template_ref

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        sandbox_id = d.pop("sandboxId")

        name = d.pop("name")

        namespace = d.pop("namespace")

        status = d.pop("status", UNSET)
        if status is None:
            status = UNSET

        template_ref = d.pop("templateRef", UNSET)
        if template_ref is None:
            template_ref = UNSET

        created_sandbox = cls(
            sandbox_id=sandbox_id,
            name=name,
            namespace=namespace,
            status=status,
            template_ref=template_ref,
        )

        created_sandbox.additional_properties = d
        return created_sandbox
