from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class WorkspaceOverride(Model):
    """A session may leave its workspace for a while."""

    ok: bool | Unset = UNSET
    """Whether it was granted."""

    ttl_seconds: int | Unset = UNSET
    """For how many seconds."""

    expires_at_ms: int | Unset = UNSET
    """Until when, milliseconds since 1970."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "ok": "ok",
        "ttlSeconds": "ttl_seconds",
        "expiresAtMs": "expires_at_ms",
    }

    def to_dict(self) -> dict[str, Any]:
        ok = self.ok

        ttl_seconds = self.ttl_seconds

        expires_at_ms = self.expires_at_ms

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if ok is not UNSET:
            field_dict["ok"] = ok
        if ttl_seconds is not UNSET:
            field_dict["ttlSeconds"] = ttl_seconds
        if expires_at_ms is not UNSET:
            field_dict["expiresAtMs"] = expires_at_ms

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        ok = d.pop("ok", UNSET)
        if ok is None:
            ok = UNSET

        ttl_seconds = d.pop("ttlSeconds", UNSET)
        if ttl_seconds is None:
            ttl_seconds = UNSET

        expires_at_ms = d.pop("expiresAtMs", UNSET)
        if expires_at_ms is None:
            expires_at_ms = UNSET

        workspace_override = cls(
            ok=ok,
            ttl_seconds=ttl_seconds,
            expires_at_ms=expires_at_ms,
        )

        workspace_override.additional_properties = d
        return workspace_override
