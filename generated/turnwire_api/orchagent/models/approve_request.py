from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class ApproveRequest(Model):
    """Which calls are allowed."""

    tool: str
    """The tool."""

    server: str
    """The server of the tool. The published client says `mcp` if not told."""

    args_keys: list[str]
    """Names of arguments that the calls may have. Whether none means calls without arguments or
    with any is not known: take it for any."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "tool": "tool",
        "server": "server",
        "args_keys": "args_keys",
    }

    def to_dict(self) -> dict[str, Any]:
        tool = self.tool

        server = self.server

        args_keys = self.args_keys

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "tool": tool,
                "server": server,
                "args_keys": args_keys,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        tool = d.pop("tool")

        server = d.pop("server")

        args_keys: list[str] = d.pop("args_keys")

        approve_request = cls(
            tool=tool,
            server=server,
            args_keys=args_keys,
        )

        approve_request.additional_properties = d
        return approve_request
