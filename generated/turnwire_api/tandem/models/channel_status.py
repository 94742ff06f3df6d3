from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ChannelStatus(Model):
    """State of one channel."""

    enabled: bool | Unset = UNSET
    """Whether it is switched on."""

    connected: bool | Unset = UNSET
    """Whether it is connected."""

    last_error: None | str | Unset = UNSET
    """Why it is not."""

    active_sessions: int | Unset = UNSET
    """How many sessions it has."""

    meta: Any | Unset = UNSET
    """What else there is to know."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "enabled": "enabled",
        "connected": "connected",
        "last_error": "last_error",
        "active_sessions": "active_sessions",
        "meta": "meta",
    }

    def to_dict(self) -> dict[str, Any]:
        enabled = self.enabled

        connected = self.connected

        last_error: None | str | Unset = self.last_error

        active_sessions = self.active_sessions

        meta = self.meta

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if enabled is not UNSET:
            field_dict["enabled"] = enabled
        if connected is not UNSET:
            field_dict["connected"] = connected
        if last_error is not UNSET:
            field_dict["last_error"] = last_error
        if active_sessions is not UNSET:
            field_dict["active_sessions"] = active_sessions
        if meta is not UNSET:
            field_dict["meta"] = meta

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        enabled = d.pop("enabled", UNSET)
        if enabled is None:
            enabled = UNSET

        connected = d.pop("connected", UNSET)
        if connected is None:
            connected = UNSET

        last_error = d.pop("last_error", UNSET)

        active_sessions = d.pop("active_sessions", UNSET)
        if active_sessions is None:
            active_sessions = UNSET

        meta = d.pop("meta", UNSET)

        channel_status = cls(
            enabled=enabled,
            connected=connected,
            last_error=last_error,
            active_sessions=active_sessions,
            meta=meta,
        )

        channel_status.additional_properties = d
        return channel_status
