from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ChannelsConfig(Model):
    """The channels, as they are configured."""

    telegram: ChannelConfig | Unset = UNSET
    """Configuration of one channel, without its secrets."""

    discord: ChannelConfig | Unset = UNSET
    """Configuration of one channel, without its secrets."""

    slack: ChannelConfig | Unset = UNSET
    """Configuration of one channel, without its secrets."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
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
        field_dict.update(self.additional_properties)
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
        telegram: ChannelConfig | Unset
        if _telegram is None or _telegram is UNSET:
            telegram = UNSET
        else:
            telegram = ChannelConfig.from_dict(_telegram)

        _discord = d.pop("discord", UNSET)
        discord: ChannelConfig | Unset
        if _discord is None or _discord is UNSET:
            discord = UNSET
        else:
            discord = ChannelConfig.from_dict(_discord)

        _slack = d.pop("slack", UNSET)
        slack: ChannelConfig | Unset
        if _slack is None or _slack is UNSET:
            slack = UNSET
        else:
            slack = ChannelConfig.from_dict(_slack)

        channels_config = cls(
            telegram=telegram,
            discord=discord,
            slack=slack,
        )

        channels_config.additional_properties = d
        return channels_config


from ..models.channel_config import ChannelConfig  # noqa: E402
