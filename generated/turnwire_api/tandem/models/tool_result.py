from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ToolResult(Model):
    """What a tool gave."""

    output: str
    """The output, as text."""

    metadata: Any | Unset = UNSET
    """What else it says."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "output": "output",
        "metadata": "metadata",
    }

    def to_dict(self) -> dict[str, Any]:
        output = self.output

        metadata = self.metadata

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "output": output,
            }
        )
        if metadata is not UNSET:
            field_dict["metadata"] = metadata

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        output = d.pop("output")

        metadata = d.pop("metadata", UNSET)

        tool_result = cls(
            output=output,
            metadata=metadata,
        )

        tool_result.additional_properties = d
        return tool_result
