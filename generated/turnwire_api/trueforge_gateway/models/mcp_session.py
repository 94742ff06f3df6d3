from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class McpSession(Model):
    """A session with an MCP server."""

    id: str
    """The MCP server."""

    name: str
    """Name of the MCP server."""

    session_id: str | Unset = UNSET
    """The session."""

    transport_type: str | Unset = UNSET
    """How it is connected."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "session_id": "session_id",
        "transport_type": "transport_type",
    }

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        name = self.name

        session_id = self.session_id

        transport_type = self.transport_type

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "name": name,
            }
        )
        if session_id is not UNSET:
            field_dict["session_id"] = session_id
        if transport_type is not UNSET:
            field_dict["transport_type"] = transport_type

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        id = d.pop("id")

        name = d.pop("name")

        session_id = d.pop("session_id", UNSET)
        if session_id is None:
            session_id = UNSET

        transport_type = d.pop("transport_type", UNSET)
        if transport_type is None:
            transport_type = UNSET

        mcp_session = cls(
            id=id,
            name=name,
            session_id=session_id,
            transport_type=transport_type,
        )

        mcp_session.additional_properties = d
        return mcp_session
