from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class McpAuthChallenge(Model):
    """An authorisation that a person has to give."""

    challenge_id: None | str | Unset = UNSET
    """Identifier of the challenge."""

    tool_name: None | str | Unset = UNSET
    """The tool that asked for it."""

    authorization_url: None | str | Unset = UNSET
    """Where the person gives it."""

    message: None | str | Unset = UNSET
    """What it is about, for people."""

    status: None | str | Unset = UNSET
    """State of the challenge."""

    requested_at_ms: int | None | Unset = UNSET
    """When it was asked for, in milliseconds since 1970."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "challenge_id": "challenge_id",
        "tool_name": "tool_name",
        "authorization_url": "authorization_url",
        "message": "message",
        "status": "status",
        "requested_at_ms": "requested_at_ms",
    }

    def to_dict(self) -> dict[str, Any]:
        challenge_id: None | str | Unset = self.challenge_id

        tool_name: None | str | Unset = self.tool_name

        authorization_url: None | str | Unset = self.authorization_url

        message: None | str | Unset = self.message

        status: None | str | Unset = self.status

        requested_at_ms: int | None | Unset = self.requested_at_ms

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if challenge_id is not UNSET:
            field_dict["challenge_id"] = challenge_id
        if tool_name is not UNSET:
            field_dict["tool_name"] = tool_name
        if authorization_url is not UNSET:
            field_dict["authorization_url"] = authorization_url
        if message is not UNSET:
            field_dict["message"] = message
        if status is not UNSET:
            field_dict["status"] = status
        if requested_at_ms is not UNSET:
            field_dict["requested_at_ms"] = requested_at_ms

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        challenge_id = d.pop("challenge_id", UNSET)

        tool_name = d.pop("tool_name", UNSET)

        authorization_url = d.pop("authorization_url", UNSET)

        message = d.pop("message", UNSET)

        status = d.pop("status", UNSET)

        requested_at_ms = d.pop("requested_at_ms", UNSET)

        mcp_auth_challenge = cls(
            challenge_id=challenge_id,
            tool_name=tool_name,
            authorization_url=authorization_url,
            message=message,
            status=status,
            requested_at_ms=requested_at_ms,
        )

        mcp_auth_challenge.additional_properties = d
        return mcp_auth_challenge
