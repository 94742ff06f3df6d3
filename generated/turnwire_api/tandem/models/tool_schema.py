from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ToolSchema(Model):
    """A tool of the engine."""

    name: str
    """Name of the tool."""

    description: None | str | Unset = UNSET
    """What it does, told to the model."""

    input_schema: Any | Unset = UNSET
    """JSON Schema of its arguments."""

    capabilities: Any | Unset = UNSET
    """What it can do."""

    security: Any | Unset = UNSET
    """How it is guarded."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "description": "description",
        "input_schema": "input_schema",
        "capabilities": "capabilities",
        "security": "security",
    }

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        description: None | str | Unset = self.description

        input_schema = self.input_schema

        capabilities = self.capabilities

        security = self.security

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
            }
        )
        if description is not UNSET:
            field_dict["description"] = description
        if input_schema is not UNSET:
            field_dict["input_schema"] = input_schema
        if capabilities is not UNSET:
            field_dict["capabilities"] = capabilities
        if security is not UNSET:
            field_dict["security"] = security

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        name = d.pop("name")

        description = d.pop("description", UNSET)

        input_schema = d.pop("input_schema", UNSET)

        capabilities = d.pop("capabilities", UNSET)

        security = d.pop("security", UNSET)

        tool_schema = cls(
            name=name,
            description=description,
            input_schema=input_schema,
            capabilities=capabilities,
            security=security,
        )

        tool_schema.additional_properties = d
        return tool_schema
