from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ToolCall(Model):
    """A complete tool call."""

    id: str
    """The tool call."""

    type: str
    """Kind of the call."""

    function: ToolCallFunction
    """The function called."""

    tool_info: McpToolInfo | SystemToolInfo | Unknown | Unset = UNSET
    """Where a tool comes from."""

    provider_specific_fields: ToolCallProviderSpecificFields | Unset = UNSET
    """What the model's provider added. Opaque."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "type": "type",
        "function": "function",
        "tool_info": "tool_info",
        "provider_specific_fields": "provider_specific_fields",
    }

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        type = self.type

        function = self.function.to_dict()

        tool_info: dict[str, Any] | Unset = UNSET
        if not isinstance(self.tool_info, Unset):
            tool_info = self.tool_info.to_dict()

        provider_specific_fields: dict[str, Any] | Unset = UNSET
        if not isinstance(self.provider_specific_fields, Unset):
            provider_specific_fields = self.provider_specific_fields.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "type": type,
                "function": function,
            }
        )
        if tool_info is not UNSET:
            field_dict["tool_info"] = tool_info
        if provider_specific_fields is not UNSET:
            field_dict["provider_specific_fields"] = provider_specific_fields

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        id = d.pop("id")

        type = d.pop("type")

        function = ToolCallFunction.from_dict(d.pop("function"))

        _tool_info = d.pop("tool_info", UNSET)
        tool_info: McpToolInfo | SystemToolInfo | Unknown | Unset
        if _tool_info is None or _tool_info is UNSET:
            tool_info = UNSET
        else:
            tool_info = unions.TOOL_INFO.read(_tool_info)

        _provider_specific_fields = d.pop("provider_specific_fields", UNSET)
        provider_specific_fields: ToolCallProviderSpecificFields | Unset
        if _provider_specific_fields is None or _provider_specific_fields is UNSET:
            provider_specific_fields = UNSET
        else:
            provider_specific_fields = ToolCallProviderSpecificFields.from_dict(
                _provider_specific_fields
            )

        tool_call = cls(
            id=id,
            type=type,
            function=function,
            tool_info=tool_info,
            provider_specific_fields=provider_specific_fields,
        )

        tool_call.additional_properties = d
        return tool_call


from ...runtime.model import Unknown  # noqa: E402
from .. import unions  # noqa: E402
from ..models.mcp_tool_info import McpToolInfo  # noqa: E402
from ..models.system_tool_info import SystemToolInfo  # noqa: E402
from ..models.tool_call_function import ToolCallFunction  # noqa: E402
from ..models.tool_call_provider_specific_fields import ToolCallProviderSpecificFields  # noqa: E402
