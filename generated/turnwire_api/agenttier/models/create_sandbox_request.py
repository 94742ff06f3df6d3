from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class CreateSandboxRequest(Model):
    """A sandbox to create. Its mode is its template's."""

    name: str
    """Its name, which is its identifier."""

    namespace: str | Unset = UNSET
    """Kubernetes namespace; the Router's own when it is left out."""

    template_ref: TemplateRef
    """The template of a sandbox."""

    timeout: str | Unset = UNSET
    """Longest run time, a Go duration such as `8h`."""

    idle_timeout: str | Unset = UNSET
    """Time without activity after which it is stopped, a Go duration such as `30m`."""

    storage: StorageRequest | Unset = UNSET
    """The workspace of a sandbox."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "namespace": "namespace",
        "templateRef": "template_ref",
        "timeout": "timeout",
        "idleTimeout": "idle_timeout",
        "storage": "storage",
    }

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        template_ref = self.template_ref.to_dict()

        namespace = self.namespace

        timeout = self.timeout

        idle_timeout = self.idle_timeout

        storage: dict[str, Any] | Unset = UNSET
        if not isinstance(self.storage, Unset):
            storage = self.storage.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "templateRef": template_ref,
            }
        )
        if namespace is not UNSET:
            field_dict["namespace"] = namespace
        if timeout is not UNSET:
            field_dict["timeout"] = timeout
        if idle_timeout is not UNSET:
            field_dict["idleTimeout"] = idle_timeout
        if storage is not UNSET:
            field_dict["storage"] = storage

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        name = d.pop("name")

        template_ref = TemplateRef.from_dict(d.pop("templateRef"))

        namespace = d.pop("namespace", UNSET)
        if namespace is None:
            namespace = UNSET

        timeout = d.pop("timeout", UNSET)
        if timeout is None:
            timeout = UNSET

        idle_timeout = d.pop("idleTimeout", UNSET)
        if idle_timeout is None:
            idle_timeout = UNSET

        _storage = d.pop("storage", UNSET)
        storage: StorageRequest | Unset
        if _storage is None or _storage is UNSET:
            storage = UNSET
        else:
            storage = StorageRequest.from_dict(_storage)

        create_sandbox_request = cls(
            name=name,
            template_ref=template_ref,
            namespace=namespace,
            timeout=timeout,
            idle_timeout=idle_timeout,
            storage=storage,
        )

        create_sandbox_request.additional_properties = d
        return create_sandbox_request


from ..models.storage_request import StorageRequest  # noqa: E402
from ..models.template_ref import TemplateRef  # noqa: E402
