from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class Template(Model):
    """What sandboxes are made from."""

    name: str
    """Its name."""

    description: str | Unset = UNSET
    """What it is for; may be empty."""

    image: str | Unset = UNSET
    """Repository of its image; may be empty."""

    resource_version: str | Unset = UNSET
    """Version of the object in Kubernetes."""

    spec: TemplateSpec | Unset = UNSET
    """A template as Kubernetes has it: `mode`, `inheritsFrom`, `image`, `resources`, `storage`,
    `network`, `env`, `timeout`, `idleTimeout`, `harness`, `credentials` and more. Durations are
    as Go prints them, such as `8h0m0s`."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "description": "description",
        "image": "image",
        "resourceVersion": "resource_version",
        "spec": "spec",
    }

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        description = self.description

        image = self.image

        resource_version = self.resource_version

        spec: dict[str, Any] | Unset = UNSET
        if not isinstance(self.spec, Unset):
            spec = self.spec.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
            }
        )
        if description is not UNSET:
            field_dict["description"] = description
        if image is not UNSET:
            field_dict["image"] = image
        if resource_version is not UNSET:
            field_dict["resourceVersion"] = resource_version
        if spec is not UNSET:
            field_dict["spec"] = spec

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        name = d.pop("name")

        description = d.pop("description", UNSET)
        if description is None:
            description = UNSET

        image = d.pop("image", UNSET)
        if image is None:
            image = UNSET

        resource_version = d.pop("resourceVersion", UNSET)
        if resource_version is None:
            resource_version = UNSET

        _spec = d.pop("spec", UNSET)
        spec: TemplateSpec | Unset
        if _spec is None or _spec is UNSET:
            spec = UNSET
        else:
            spec = TemplateSpec.from_dict(_spec)

        template = cls(
            name=name,
            description=description,
            image=image,
            resource_version=resource_version,
            spec=spec,
        )

        template.additional_properties = d
        return template


from ..models.template_spec import TemplateSpec  # noqa: E402
