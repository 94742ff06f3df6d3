from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class AgentList(Model):
    """The saved agents."""

    data: list[SavedAgentRecord]
    """The agents."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "data": "data",
    }

    def to_dict(self) -> dict[str, Any]:
        data = []
        for data_item_data in self.data:
            data_item = data_item_data.to_dict()
            data.append(data_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "data": data,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _data = d.pop("data")
        data = []
        if not isinstance(_data, list):
            raise TypeError("data is not an array")
        for data_item_data in _data:
            data_item = SavedAgentRecord.from_dict(data_item_data)

            data.append(data_item)

        agent_list = cls(
            data=data,
        )

        agent_list.additional_properties = d
        return agent_list


from ..models.saved_agent_record import SavedAgentRecord  # noqa: E402
