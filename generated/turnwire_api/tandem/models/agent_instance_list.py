from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class AgentInstanceList(Model):
    """The instances."""

    instances: list[AgentInstance]
    """The instances."""

    count: int
    """How many there are."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "instances": "instances",
        "count": "count",
    }

    def to_dict(self) -> dict[str, Any]:
        instances = []
        for instances_item_data in self.instances:
            instances_item = instances_item_data.to_dict()
            instances.append(instances_item)

        count = self.count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "instances": instances,
                "count": count,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _instances = d.pop("instances")
        instances = []
        if not isinstance(_instances, list):
            raise TypeError("instances is not an array")
        for instances_item_data in _instances:
            instances_item = AgentInstance.from_dict(instances_item_data)

            instances.append(instances_item)

        count = d.pop("count")

        agent_instance_list = cls(
            instances=instances,
            count=count,
        )

        agent_instance_list.additional_properties = d
        return agent_instance_list


from ..models.agent_instance import AgentInstance  # noqa: E402
