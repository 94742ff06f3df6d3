from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ExecuteToolRequest(Model):
    """A tool and its arguments."""

    tool: str
    """Name of the tool."""

    args: JsonObject | Unset = UNSET
    """A JSON object whose members are not described."""

    scope_allowlist: list[str] | Unset = UNSET
    """The scopes the tool may use."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "tool": "tool",
        "args": "args",
        "scope_allowlist": "scope_allowlist",
    }

    def to_dict(self) -> dict[str, Any]:
        tool = self.tool

        args: dict[str, Any] | Unset = UNSET
        if not isinstance(self.args, Unset):
            args = self.args.to_dict()

        scope_allowlist: list[str] | Unset = UNSET
        if not isinstance(self.scope_allowlist, Unset):
            scope_allowlist = self.scope_allowlist

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "tool": tool,
            }
        )
        if args is not UNSET:
            field_dict["args"] = args
        if scope_allowlist is not UNSET:
            field_dict["scope_allowlist"] = scope_allowlist

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        tool = d.pop("tool")

        _args = d.pop("args", UNSET)
        args: JsonObject | Unset
        if _args is None or _args is UNSET:
            args = UNSET
        else:
            args = JsonObject.from_dict(_args)

        scope_allowlist = d.pop("scope_allowlist", UNSET)
        if scope_allowlist is None:
            scope_allowlist = UNSET

        execute_tool_request = cls(
            tool=tool,
            args=args,
            scope_allowlist=scope_allowlist,
        )

        execute_tool_request.additional_properties = d
        return execute_tool_request


from ..models.json_object import JsonObject  # noqa: E402
