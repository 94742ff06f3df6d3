from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class SystemToolInfo(Model):
    """A tool of the server itself, such as `ask_user_question` and `create_sub_agent`."""

    type: Literal["truefoundry-system"] = "truefoundry-system"
    """Always `truefoundry-system`."""

    name: str
    """Name of the tool."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "name": "name",
    }

    def to_dict(self) -> dict[str, Any]:
        type = self.type

        name = self.name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type,
                "name": name,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        type = d.pop("type")
        if type != "truefoundry-system":
            raise ValueError(f"type must be 'truefoundry-system', got {type!r}")

        name = d.pop("name")

        system_tool_info = cls(
            type=type,
            name=name,
        )

        system_tool_info.additional_properties = d
        return system_tool_info
