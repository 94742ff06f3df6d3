from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class McpAuthRequiredProperties(Model):
    """What `mcp.auth.required` carries."""

    session_id: str | Unset = UNSET
    """The session."""

    message_id: str | Unset = UNSET
    """The message."""

    tool: None | str | Unset = UNSET
    """The tool that was called."""

    server: None | str | Unset = UNSET
    """Name of the MCP server."""

    authorization_url: None | str | Unset = UNSET
    """Where the user signs in."""

    message: None | str | Unset = UNSET
    """What is wanted, for people."""

    challenge_id: None | str | Unset = UNSET
    """Which sign-in it is."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "sessionID": "session_id",
        "messageID": "message_id",
        "tool": "tool",
        "server": "server",
        "authorizationUrl": "authorization_url",
        "message": "message",
        "challengeId": "challenge_id",
    }

    def to_dict(self) -> dict[str, Any]:
        session_id = self.session_id

        message_id = self.message_id

        tool: None | str | Unset = self.tool

        server: None | str | Unset = self.server

        authorization_url: None | str | Unset = self.authorization_url

        message: None | str | Unset = self.message

        challenge_id: None | str | Unset = self.challenge_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if session_id is not UNSET:
            field_dict["sessionID"] = session_id
        if message_id is not UNSET:
            field_dict["messageID"] = message_id
        if tool is not UNSET:
            field_dict["tool"] = tool
        if server is not UNSET:
            field_dict["server"] = server
        if authorization_url is not UNSET:
            field_dict["authorizationUrl"] = authorization_url
        if message is not UNSET:
            field_dict["message"] = message
        if challenge_id is not UNSET:
            field_dict["challengeId"] = challenge_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        session_id = d.pop("sessionID", UNSET)
        if session_id is None:
            session_id = UNSET

        message_id = d.pop("messageID", UNSET)
        if message_id is None:
            message_id = UNSET

        tool = d.pop("tool", UNSET)

        server = d.pop("server", UNSET)

        authorization_url = d.pop("authorizationUrl", UNSET)

        message = d.pop("message", UNSET)

        challenge_id = d.pop("challengeId", UNSET)

        mcp_auth_required_properties = cls(
            session_id=session_id,
            message_id=message_id,
            tool=tool,
            server=server,
            authorization_url=authorization_url,
            message=message,
            challenge_id=challenge_id,
        )

        mcp_auth_required_properties.additional_properties = d
        return mcp_auth_required_properties
