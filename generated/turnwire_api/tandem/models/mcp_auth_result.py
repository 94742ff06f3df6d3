from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model, plain
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class McpAuthResult(Model):
    """How an authorisation stands. A failure has status 200 too."""

    ok: bool
    """Whether it could be looked at."""

    pending: bool | Unset = UNSET
    """Whether a person has to act."""

    pending_auth: bool | Unset = UNSET
    """Whether a person has to act."""

    authenticated: bool | Unset = UNSET
    """Whether it is authorised."""

    connected: bool | Unset = UNSET
    """Whether it is connected."""

    last_auth_challenge: McpAuthChallenge | None | Unset = UNSET
    """The authorisation it asks for."""

    authorization_url: None | str | Unset = UNSET
    """Where a person gives it."""

    count: int | Unset = UNSET
    """How many tools there are."""

    name: None | str | Unset = UNSET
    """Name of the server."""

    message: None | str | Unset = UNSET
    """What there is to say, for people."""

    error: None | str | Unset = UNSET
    """What went wrong, for people."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "ok": "ok",
        "pending": "pending",
        "pendingAuth": "pending_auth",
        "authenticated": "authenticated",
        "connected": "connected",
        "lastAuthChallenge": "last_auth_challenge",
        "authorizationUrl": "authorization_url",
        "count": "count",
        "name": "name",
        "message": "message",
        "error": "error",
    }

    def to_dict(self) -> dict[str, Any]:
        ok = self.ok

        pending = self.pending

        pending_auth = self.pending_auth

        authenticated = self.authenticated

        connected = self.connected

        last_auth_challenge: dict[str, Any] | None | Unset = plain(self.last_auth_challenge)

        authorization_url: None | str | Unset = self.authorization_url

        count = self.count

        name: None | str | Unset = self.name

        message: None | str | Unset = self.message

        error: None | str | Unset = self.error

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "ok": ok,
            }
        )
        if pending is not UNSET:
            field_dict["pending"] = pending
        if pending_auth is not UNSET:
            field_dict["pendingAuth"] = pending_auth
        if authenticated is not UNSET:
            field_dict["authenticated"] = authenticated
        if connected is not UNSET:
            field_dict["connected"] = connected
        if last_auth_challenge is not UNSET:
            field_dict["lastAuthChallenge"] = last_auth_challenge
        if authorization_url is not UNSET:
            field_dict["authorizationUrl"] = authorization_url
        if count is not UNSET:
            field_dict["count"] = count
        if name is not UNSET:
            field_dict["name"] = name
        if message is not UNSET:
            field_dict["message"] = message
        if error is not UNSET:
            field_dict["error"] = error

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        ok = d.pop("ok")

        pending = d.pop("pending", UNSET)
        if pending is None:
            pending = UNSET

        pending_auth = d.pop("pendingAuth", UNSET)
        if pending_auth is None:
            pending_auth = UNSET

        authenticated = d.pop("authenticated", UNSET)
        if authenticated is None:
            authenticated = UNSET

        connected = d.pop("connected", UNSET)
        if connected is None:
            connected = UNSET

        def _parse_last_auth_challenge(data: object) -> McpAuthChallenge | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                last_auth_challenge_type_0 = McpAuthChallenge.from_dict(data)

                return last_auth_challenge_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(McpAuthChallenge | None | Unset, data)

        last_auth_challenge = _parse_last_auth_challenge(d.pop("lastAuthChallenge", UNSET))

        authorization_url = d.pop("authorizationUrl", UNSET)

        count = d.pop("count", UNSET)
        if count is None:
            count = UNSET

        name = d.pop("name", UNSET)

        message = d.pop("message", UNSET)

        error = d.pop("error", UNSET)

        mcp_auth_result = cls(
            ok=ok,
            pending=pending,
            pending_auth=pending_auth,
            authenticated=authenticated,
            connected=connected,
            last_auth_challenge=last_auth_challenge,
            authorization_url=authorization_url,
            count=count,
            name=name,
            message=message,
            error=error,
        )

        mcp_auth_result.additional_properties = d
        return mcp_auth_result


from ..models.mcp_auth_challenge import McpAuthChallenge  # noqa: E402
