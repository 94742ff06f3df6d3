from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ToolCallFunctionDelta(Model):
    """A piece of the function called."""

    name: str | Unset = UNSET
    """Name of the function, as the model knows it. On the first piece only."""

    arguments: str | Unset = UNSET
    """A fragment of JSON text to append."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "arguments": "arguments",
    }

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        arguments = self.arguments

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if arguments is not UNSET:
            field_dict["arguments"] = arguments

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        name = d.pop("name", UNSET)
        if name is None:
            name = UNSET

        arguments = d.pop("arguments", UNSET)
        if arguments is None:
            arguments = UNSET

        tool_call_function_delta = cls(
            name=name,
            arguments=arguments,
        )

        tool_call_function_delta.additional_properties = d
        return tool_call_function_delta
