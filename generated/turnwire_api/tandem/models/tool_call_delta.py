from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ToolCallDelta(Model):
    """A piece of the arguments of a call."""

    id: str | Unset = UNSET
    """The call."""

    tool: None | str | Unset = UNSET
    """Name of the tool."""

    args_delta: None | str | Unset = UNSET
    """A fragment of JSON text to append."""

    raw_args_preview: None | str | Unset = UNSET
    """The arguments so far, as text."""

    parsed_args_preview: Any | Unset = UNSET
    """The arguments so far, as far as they can be read."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "tool": "tool",
        "argsDelta": "args_delta",
        "rawArgsPreview": "raw_args_preview",
        "parsedArgsPreview": "parsed_args_preview",
    }

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        tool: None | str | Unset = self.tool

        args_delta: None | str | Unset = self.args_delta

        raw_args_preview: None | str | Unset = self.raw_args_preview

        parsed_args_preview = self.parsed_args_preview

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if tool is not UNSET:
            field_dict["tool"] = tool
        if args_delta is not UNSET:
            field_dict["argsDelta"] = args_delta
        if raw_args_preview is not UNSET:
            field_dict["rawArgsPreview"] = raw_args_preview
        if parsed_args_preview is not UNSET:
            field_dict["parsedArgsPreview"] = parsed_args_preview

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        id = d.pop("id", UNSET)
        if id is None:
            id = UNSET

        tool = d.pop("tool", UNSET)

        args_delta = d.pop("argsDelta", UNSET)

        raw_args_preview = d.pop("rawArgsPreview", UNSET)

        parsed_args_preview = d.pop("parsedArgsPreview", UNSET)

        tool_call_delta = cls(
            id=id,
            tool=tool,
            args_delta=args_delta,
            raw_args_preview=raw_args_preview,
            parsed_args_preview=parsed_args_preview,
        )

        tool_call_delta.additional_properties = d
        return tool_call_delta
