from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ChannelStatuses(Model):
    """State of the channels, by their names. A channel that is not configured is not there."""

    telegram: ChannelStatus | Unset = UNSET
    """State of one channel."""

    discord: ChannelStatus | Unset = UNSET
    """State of one channel."""

    slack: ChannelStatus | Unset = UNSET
    """State of one channel."""

    additional_properties: dict[str, ChannelStatus] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "telegram": "telegram",
        "discord": "discord",
        "slack": "slack",
    }

    def to_dict(self) -> dict[str, Any]:
        telegram: dict[str, Any] | Unset = UNSET
        if not isinstance(self.telegram, Unset):
            telegram = self.telegram.to_dict()

        discord: dict[str, Any] | Unset = UNSET
        if not isinstance(self.discord, Unset):
            discord = self.discord.to_dict()

        slack: dict[str, Any] | Unset = UNSET
        if not isinstance(self.slack, Unset):
            slack = self.slack.to_dict()

        field_dict: dict[str, Any] = {}
        for prop_name, prop in self.additional_properties.items():
            field_dict[prop_name] = prop.to_dict()

        field_dict.update({})
        if telegram is not UNSET:
            field_dict["telegram"] = telegram
        if discord is not UNSET:
            field_dict["discord"] = discord
        if slack is not UNSET:
            field_dict["slack"] = slack

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _telegram = d.pop("telegram", UNSET)
        telegram: ChannelStatus | Unset
        if _telegram is None or _telegram is UNSET:
            telegram = UNSET
        else:
            telegram = ChannelStatus.from_dict(_telegram)

        _discord = d.pop("discord", UNSET)
        discord: ChannelStatus | Unset
        if _discord is None or _discord is UNSET:
            discord = UNSET
        else:
            discord = ChannelStatus.from_dict(_discord)

        _slack = d.pop("slack", UNSET)
        slack: ChannelStatus | Unset
        if _slack is None or _slack is UNSET:
            slack = UNSET
        else:
            slack = ChannelStatus.from_dict(_slack)

        channel_statuses = cls(
            telegram=telegram,
            discord=discord,
            slack=slack,
        )

        additional_properties = {}
        for prop_name, prop_dict in d.items():
            additional_property = ChannelStatus.from_dict(prop_dict)

            additional_properties[prop_name] = additional_property

        channel_statuses.additional_properties = additional_properties
        return channel_statuses


from ..models.channel_status import ChannelStatus  # noqa: E402
