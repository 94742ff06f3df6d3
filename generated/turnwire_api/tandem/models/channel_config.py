from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ChannelConfig(Model):
    """Configuration of one channel, without its secrets."""

    has_token: bool | Unset = UNSET
    """Whether a bot token is kept."""

    token_masked: None | str | Unset = UNSET
    """`****` where a bot token is kept."""

    allowed_users: list[str] | Unset = UNSET
    """Who may talk to the bot."""

    mention_only: bool | Unset = UNSET
    """Whether the bot answers only when it is mentioned."""

    strict_kb_grounding: bool | Unset = UNSET
    """Whether answers must rest on the knowledge base."""

    model_provider_id: None | str | Unset = UNSET
    """Provider of the model for this channel."""

    model_id: None | str | Unset = UNSET
    """The model for this channel."""

    security_profile: None | str | Unset = UNSET
    """What people of the channel may do."""

    style_profile: None | str | Unset = UNSET
    """How the bot talks. Telegram only."""

    guild_id: None | str | Unset = UNSET
    """The server. Discord only."""

    channel_id: None | str | Unset = UNSET
    """The channel. Slack only."""

    connections: list[SlackConnection] | Unset = UNSET
    """The installations. Slack only."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "has_token": "has_token",
        "token_masked": "token_masked",
        "allowed_users": "allowed_users",
        "mention_only": "mention_only",
        "strict_kb_grounding": "strict_kb_grounding",
        "model_provider_id": "model_provider_id",
        "model_id": "model_id",
        "security_profile": "security_profile",
        "style_profile": "style_profile",
        "guild_id": "guild_id",
        "channel_id": "channel_id",
        "connections": "connections",
    }

    def to_dict(self) -> dict[str, Any]:
        has_token = self.has_token

        token_masked: None | str | Unset = self.token_masked

        allowed_users: list[str] | Unset = UNSET
        if not isinstance(self.allowed_users, Unset):
            allowed_users = self.allowed_users

        mention_only = self.mention_only

        strict_kb_grounding = self.strict_kb_grounding

        model_provider_id: None | str | Unset = self.model_provider_id

        model_id: None | str | Unset = self.model_id

        security_profile: None | str | Unset = self.security_profile

        style_profile: None | str | Unset = self.style_profile

        guild_id: None | str | Unset = self.guild_id

        channel_id: None | str | Unset = self.channel_id

        connections: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.connections, Unset):
            connections = []
            for connections_item_data in self.connections:
                connections_item = connections_item_data.to_dict()
                connections.append(connections_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if has_token is not UNSET:
            field_dict["has_token"] = has_token
        if token_masked is not UNSET:
            field_dict["token_masked"] = token_masked
        if allowed_users is not UNSET:
            field_dict["allowed_users"] = allowed_users
        if mention_only is not UNSET:
            field_dict["mention_only"] = mention_only
        if strict_kb_grounding is not UNSET:
            field_dict["strict_kb_grounding"] = strict_kb_grounding
        if model_provider_id is not UNSET:
            field_dict["model_provider_id"] = model_provider_id
        if model_id is not UNSET:
            field_dict["model_id"] = model_id
        if security_profile is not UNSET:
            field_dict["security_profile"] = security_profile
        if style_profile is not UNSET:
            field_dict["style_profile"] = style_profile
        if guild_id is not UNSET:
            field_dict["guild_id"] = guild_id
        if channel_id is not UNSET:
            field_dict["channel_id"] = channel_id
        if connections is not UNSET:
            field_dict["connections"] = connections

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        has_token = d.pop("has_token", UNSET)
        if has_token is None:
            has_token = UNSET

        token_masked = d.pop("token_masked", UNSET)

        allowed_users = d.pop("allowed_users", UNSET)
        if allowed_users is None:
            allowed_users = UNSET

        mention_only = d.pop("mention_only", UNSET)
        if mention_only is None:
            mention_only = UNSET

        strict_kb_grounding = d.pop("strict_kb_grounding", UNSET)
        if strict_kb_grounding is None:
            strict_kb_grounding = UNSET

        model_provider_id = d.pop("model_provider_id", UNSET)

        model_id = d.pop("model_id", UNSET)

        security_profile = d.pop("security_profile", UNSET)

        style_profile = d.pop("style_profile", UNSET)

        guild_id = d.pop("guild_id", UNSET)

        channel_id = d.pop("channel_id", UNSET)

        _connections = d.pop("connections", UNSET)
        connections: list[SlackConnection] | Unset = UNSET
        if _connections is not None and _connections is not UNSET:
            connections = []
            if not isinstance(_connections, list):
                raise TypeError("connections is not an array")
            for connections_item_data in _connections:
                connections_item = SlackConnection.from_dict(connections_item_data)

                connections.append(connections_item)

        channel_config = cls(
            has_token=has_token,
            token_masked=token_masked,
            allowed_users=allowed_users,
            mention_only=mention_only,
            strict_kb_grounding=strict_kb_grounding,
            model_provider_id=model_provider_id,
            model_id=model_id,
            security_profile=security_profile,
            style_profile=style_profile,
            guild_id=guild_id,
            channel_id=channel_id,
            connections=connections,
        )

        channel_config.additional_properties = d
        return channel_config


from ..models.slack_connection import SlackConnection  # noqa: E402
