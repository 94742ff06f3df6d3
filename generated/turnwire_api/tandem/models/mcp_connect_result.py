from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model, plain
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class McpConnectResult(Model):
    """Whether the server is connected. A failure has status 200 too."""

    ok: bool
    """Whether it is connected."""

    pending_auth: bool | Unset = UNSET
    """Whether a person has to authorise it."""

    last_auth_challenge: McpAuthChallenge | None | Unset = UNSET
    """The authorisation it asks for."""

    authorization_url: None | str | Unset = UNSET
    """Where a person gives it."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "ok": "ok",
        "pendingAuth": "pending_auth",
        "lastAuthChallenge": "last_auth_challenge",
        "authorizationUrl": "authorization_url",
    }

    def to_dict(self) -> dict[str, Any]:
        ok = self.ok

        pending_auth = self.pending_auth

        last_auth_challenge: dict[str, Any] | None | Unset = plain(self.last_auth_challenge)

        authorization_url: None | str | Unset = self.authorization_url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "ok": ok,
            }
        )
        if pending_auth is not UNSET:
            field_dict["pendingAuth"] = pending_auth
        if last_auth_challenge is not UNSET:
            field_dict["lastAuthChallenge"] = last_auth_challenge
        if authorization_url is not UNSET:
            field_dict["authorizationUrl"] = authorization_url

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        ok = d.pop("ok")

        pending_auth = d.pop("pendingAuth", UNSET)
        if pending_auth is None:
            pending_auth = UNSET

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

        mcp_connect_result = cls(
            ok=ok,
            pending_auth=pending_auth,
            last_auth_challenge=last_auth_challenge,
            authorization_url=authorization_url,
        )

        mcp_connect_result.additional_properties = d
        return mcp_connect_result


from ..models.mcp_auth_challenge import McpAuthChallenge  # noqa: E402
