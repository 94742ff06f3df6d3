from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ChannelVerification(Model):
    """What was found. A failure has status 200 too."""

    ok: bool
    """Whether everything is right."""

    channel: str | Unset = UNSET
    """The channel."""

    checks: ChannelVerificationChecks | Unset = UNSET
    """The checks, by their names."""

    status_codes: ChannelVerificationStatusCodes | Unset = UNSET
    """What the service answered, by request."""

    hints: list[str] | Unset = UNSET
    """What to do about it."""

    details: Any | Unset = UNSET
    """What else was found."""

    connections: list[JsonObject] | Unset = UNSET
    """The installations, each with `ok`. Slack only."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "ok": "ok",
        "channel": "channel",
        "checks": "checks",
        "status_codes": "status_codes",
        "hints": "hints",
        "details": "details",
        "connections": "connections",
    }

    def to_dict(self) -> dict[str, Any]:
        ok = self.ok

        channel = self.channel

        checks: dict[str, Any] | Unset = UNSET
        if not isinstance(self.checks, Unset):
            checks = self.checks.to_dict()

        status_codes: dict[str, Any] | Unset = UNSET
        if not isinstance(self.status_codes, Unset):
            status_codes = self.status_codes.to_dict()

        hints: list[str] | Unset = UNSET
        if not isinstance(self.hints, Unset):
            hints = self.hints

        details = self.details

        connections: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.connections, Unset):
            connections = []
            for connections_item_data in self.connections:
                connections_item = connections_item_data.to_dict()
                connections.append(connections_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "ok": ok,
            }
        )
        if channel is not UNSET:
            field_dict["channel"] = channel
        if checks is not UNSET:
            field_dict["checks"] = checks
        if status_codes is not UNSET:
            field_dict["status_codes"] = status_codes
        if hints is not UNSET:
            field_dict["hints"] = hints
        if details is not UNSET:
            field_dict["details"] = details
        if connections is not UNSET:
            field_dict["connections"] = connections

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        ok = d.pop("ok")

        channel = d.pop("channel", UNSET)
        if channel is None:
            channel = UNSET

        _checks = d.pop("checks", UNSET)
        checks: ChannelVerificationChecks | Unset
        if _checks is None or _checks is UNSET:
            checks = UNSET
        else:
            checks = ChannelVerificationChecks.from_dict(_checks)

        _status_codes = d.pop("status_codes", UNSET)
        status_codes: ChannelVerificationStatusCodes | Unset
        if _status_codes is None or _status_codes is UNSET:
            status_codes = UNSET
        else:
            status_codes = ChannelVerificationStatusCodes.from_dict(_status_codes)

        hints = d.pop("hints", UNSET)
        if hints is None:
            hints = UNSET

        details = d.pop("details", UNSET)

        _connections = d.pop("connections", UNSET)
        connections: list[JsonObject] | Unset = UNSET
        if _connections is not None and _connections is not UNSET:
            connections = []
            if not isinstance(_connections, list):
                raise TypeError("connections is not an array")
            for connections_item_data in _connections:
                connections_item = JsonObject.from_dict(connections_item_data)

                connections.append(connections_item)

        channel_verification = cls(
            ok=ok,
            channel=channel,
            checks=checks,
            status_codes=status_codes,
            hints=hints,
            details=details,
            connections=connections,
        )

        channel_verification.additional_properties = d
        return channel_verification


from ..models.channel_verification_checks import ChannelVerificationChecks  # noqa: E402
from ..models.channel_verification_status_codes import ChannelVerificationStatusCodes  # noqa: E402
from ..models.json_object import JsonObject  # noqa: E402
