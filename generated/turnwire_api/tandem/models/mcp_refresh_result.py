from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model, plain
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class McpRefreshResult(Model):
    """What was listed. A failure has status 200 too."""

    ok: bool
    """Whether the tools were listed."""

    count: int | Unset = UNSET
    """How many tools there are."""

    error: None | str | Unset = UNSET
    """What went wrong, for people."""

    code: None | str | Unset = UNSET
    """Code of the error."""

    retryable: bool | Unset = UNSET
    """Whether it may succeed later."""

    pending_auth: bool | Unset = UNSET
    """Whether a person has to authorise it."""

    last_auth_challenge: McpAuthChallenge | None | Unset = UNSET
    """The authorisation it asks for."""

    authorization_url: None | str | Unset = UNSET
    """Where a person gives it."""

    removed_tool_count: int | Unset = UNSET
    """How many tools were taken away."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "ok": "ok",
        "count": "count",
        "error": "error",
        "code": "code",
        "retryable": "retryable",
        "pendingAuth": "pending_auth",
        "lastAuthChallenge": "last_auth_challenge",
        "authorizationUrl": "authorization_url",
        "removedToolCount": "removed_tool_count",
    }

    def to_dict(self) -> dict[str, Any]:
        ok = self.ok

        count = self.count

        error: None | str | Unset = self.error

        code: None | str | Unset = self.code

        retryable = self.retryable

        pending_auth = self.pending_auth

        last_auth_challenge: dict[str, Any] | None | Unset = plain(self.last_auth_challenge)

        authorization_url: None | str | Unset = self.authorization_url

        removed_tool_count = self.removed_tool_count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "ok": ok,
            }
        )
        if count is not UNSET:
            field_dict["count"] = count
        if error is not UNSET:
            field_dict["error"] = error
        if code is not UNSET:
            field_dict["code"] = code
        if retryable is not UNSET:
            field_dict["retryable"] = retryable
        if pending_auth is not UNSET:
            field_dict["pendingAuth"] = pending_auth
        if last_auth_challenge is not UNSET:
            field_dict["lastAuthChallenge"] = last_auth_challenge
        if authorization_url is not UNSET:
            field_dict["authorizationUrl"] = authorization_url
        if removed_tool_count is not UNSET:
            field_dict["removedToolCount"] = removed_tool_count

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        ok = d.pop("ok")

        count = d.pop("count", UNSET)
        if count is None:
            count = UNSET

        error = d.pop("error", UNSET)

        code = d.pop("code", UNSET)

        retryable = d.pop("retryable", UNSET)
        if retryable is None:
            retryable = UNSET

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

        removed_tool_count = d.pop("removedToolCount", UNSET)
        if removed_tool_count is None:
            removed_tool_count = UNSET

        mcp_refresh_result = cls(
            ok=ok,
            count=count,
            error=error,
            code=code,
            retryable=retryable,
            pending_auth=pending_auth,
            last_auth_challenge=last_auth_challenge,
            authorization_url=authorization_url,
            removed_tool_count=removed_tool_count,
        )

        mcp_refresh_result.additional_properties = d
        return mcp_refresh_result


from ..models.mcp_auth_challenge import McpAuthChallenge  # noqa: E402
