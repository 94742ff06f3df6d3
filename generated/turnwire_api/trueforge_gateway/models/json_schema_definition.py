from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class JsonSchemaDefinition(Model):
    """A JSON Schema and its name."""

    name: str
    """Name of the schema, shown to the model."""

    description: str | Unset = UNSET
    """What the answer is, told to the model."""

    schema: JsonSchemaDefinitionSchema | Unset = UNSET
    """The JSON Schema."""

    strict: bool | Unset = UNSET
    """Whether the model is held to the schema exactly."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "description": "description",
        "schema": "schema",
        "strict": "strict",
    }

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        description = self.description

        schema: dict[str, Any] | Unset = UNSET
        if not isinstance(self.schema, Unset):
            schema = self.schema.to_dict()

        strict = self.strict

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
            }
        )
        if description is not UNSET:
            field_dict["description"] = description
        if schema is not UNSET:
            field_dict["schema"] = schema
        if strict is not UNSET:
            field_dict["strict"] = strict

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        name = d.pop("name")

        description = d.pop("description", UNSET)
        if description is None:
            description = UNSET

        _schema = d.pop("schema", UNSET)
        schema: JsonSchemaDefinitionSchema | Unset
        if _schema is None or _schema is UNSET:
            schema = UNSET
        else:
            schema = JsonSchemaDefinitionSchema.from_dict(_schema)

        strict = d.pop("strict", UNSET)
        if strict is None:
            strict = UNSET

        json_schema_definition = cls(
            name=name,
            description=description,
            schema=schema,
            strict=strict,
        )

        json_schema_definition.additional_properties = d
        return json_schema_definition


from ..models.json_schema_definition_schema import JsonSchemaDefinitionSchema  # noqa: E402
