from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class JsonSchemaResponseFormat(Model):
    """JSON that fits a schema."""

    type: Literal["json_schema"] = "json_schema"
    """Always `json_schema`."""

    json_schema: JsonSchemaDefinition
    """A JSON Schema and its name."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "json_schema": "json_schema",
    }

    def to_dict(self) -> dict[str, Any]:
        type = self.type

        json_schema = self.json_schema.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type,
                "json_schema": json_schema,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        type = d.pop("type")
        if type != "json_schema":
            raise ValueError(f"type must be 'json_schema', got {type!r}")

        json_schema = JsonSchemaDefinition.from_dict(d.pop("json_schema"))

        json_schema_response_format = cls(
            type=type,
            json_schema=json_schema,
        )

        json_schema_response_format.additional_properties = d
        return json_schema_response_format


from ..models.json_schema_definition import JsonSchemaDefinition  # noqa: E402
