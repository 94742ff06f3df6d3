from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class ResourceList(Model):
    """Resources."""

    resources: list[SharedResource]
    """The resources."""

    count: int
    """How many are returned."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "resources": "resources",
        "count": "count",
    }

    def to_dict(self) -> dict[str, Any]:
        resources = []
        for resources_item_data in self.resources:
            resources_item = resources_item_data.to_dict()
            resources.append(resources_item)

        count = self.count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "resources": resources,
                "count": count,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _resources = d.pop("resources")
        resources = []
        if not isinstance(_resources, list):
            raise TypeError("resources is not an array")
        for resources_item_data in _resources:
            resources_item = SharedResource.from_dict(resources_item_data)

            resources.append(resources_item)

        count = d.pop("count")

        resource_list = cls(
            resources=resources,
            count=count,
        )

        resource_list.additional_properties = d
        return resource_list


from ..models.shared_resource import SharedResource  # noqa: E402
