from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class TemplateRef(Model):
    """The template of a sandbox."""

    name: str
    """Name of the template."""

    kind: str | Unset = UNSET
    """Give it always. Without it the Router and the controller look in different places, and the
    sandbox ends in the phase `Error`."""

    namespace: str | Unset = UNSET
    """Namespace of a `SandboxTemplate`."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "kind": "kind",
        "namespace": "namespace",
    }

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        kind = self.kind

        namespace = self.namespace

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
            }
        )
        if kind is not UNSET:
            field_dict["kind"] = kind
        if namespace is not UNSET:
            field_dict["namespace"] = namespace

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        name = d.pop("name")

        kind = d.pop("kind", UNSET)
        if kind is None:
            kind = UNSET

        namespace = d.pop("namespace", UNSET)
        if namespace is None:
            namespace = UNSET

        template_ref = cls(
            name=name,
            kind=kind,
            namespace=namespace,
        )

        template_ref.additional_properties = d
        return template_ref
