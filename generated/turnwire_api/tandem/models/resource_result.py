from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class ResourceResult(Model):
    """A resource."""

    resource: SharedResource
    """A value that agents share, by a key."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "resource": "resource",
    }

    def to_dict(self) -> dict[str, Any]:
        resource = self.resource.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "resource": resource,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        resource = SharedResource.from_dict(d.pop("resource"))

        resource_result = cls(
            resource=resource,
        )

        resource_result.additional_properties = d
        return resource_result


from ..models.shared_resource import SharedResource  # noqa: E402
