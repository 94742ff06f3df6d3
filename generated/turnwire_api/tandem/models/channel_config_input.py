from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ChannelConfigInput(Model):
    """How a channel shall be. Everything that was configured before is replaced, but for secrets
    that are omitted. Members that name a service are for that channel only."""

    bot_token: str | Unset = UNSET
    """Token of the bot. It may be omitted when one is kept already."""

    allowed_users: list[str] | Unset = UNSET
    """Who may talk to the bot. The engine's default is everybody."""

    mention_only: bool | Unset = UNSET
    """Whether the bot answers only when it is mentioned."""

    strict_kb_grounding: bool | Unset = UNSET
    """Whether answers must rest on the knowledge base."""

    model_provider_id: str | Unset = UNSET
    """Provider of the model for this channel."""

    model_id: str | Unset = UNSET
    """The model for this channel."""

    security_profile: str | Unset = UNSET
    """What people of the channel may do."""

    approval_chat_id: Any | Unset = UNSET
    """Telegram: the chat that is asked for decisions."""

    style_profile: str | Unset = UNSET
    """Telegram: how the bot talks."""

    webhook_secret_token: str | Unset = UNSET
    """Telegram: proves that a webhook is genuine."""

    guild_id: str | Unset = UNSET
    """Discord: the server."""

    approval_channel_id: str | Unset = UNSET
    """Discord: the channel that is asked for decisions."""

    public_key: str | Unset = UNSET
    """Discord: public key of the application."""

    channel_id: str | Unset = UNSET
    """Slack: the channel. Required, unless one is kept already."""

    team_id: str | Unset = UNSET
    """Slack: the team."""

    app_id: str | Unset = UNSET
    """Slack: the app."""

    signing_secret: str | Unset = UNSET
    """Slack: proves that an event is genuine."""

    connections: list[SlackConnectionInput] | Unset = UNSET
    """Slack: more installations."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "bot_token": "bot_token",
        "allowed_users": "allowed_users",
        "mention_only": "mention_only",
        "strict_kb_grounding": "strict_kb_grounding",
        "model_provider_id": "model_provider_id",
        "model_id": "model_id",
        "security_profile": "security_profile",
        "approval_chat_id": "approval_chat_id",
        "style_profile": "style_profile",
        "webhook_secret_token": "webhook_secret_token",
        "guild_id": "guild_id",
        "approval_channel_id": "approval_channel_id",
        "public_key": "public_key",
        "channel_id": "channel_id",
        "team_id": "team_id",
        "app_id": "app_id",
        "signing_secret": "signing_secret",
        "connections": "connections",
    }
    secret_names: ClassVar[frozenset[str]] = frozenset(
        ["bot_token", "webhook_secret_token", "signing_secret"]
    )

    def to_dict(self) -> dict[str, Any]:
        bot_token = self.bot_token

        allowed_users: list[str] | Unset = UNSET
        if not isinstance(self.allowed_users, Unset):
            allowed_users = self.allowed_users

        mention_only = self.mention_only

        strict_kb_grounding = self.strict_kb_grounding

        model_provider_id = self.model_provider_id

        model_id = self.model_id

        security_profile = self.security_profile

        approval_chat_id = self.approval_chat_id

        style_profile = self.style_profile

        webhook_secret_token = self.webhook_secret_token

        guild_id = self.guild_id

        approval_channel_id = self.approval_channel_id

        public_key = self.public_key

        channel_id = self.channel_id

        team_id = self.team_id

        app_id = self.app_id

        signing_secret = self.signing_secret

        connections: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.connections, Unset):
            connections = []
            for connections_item_data in self.connections:
                connections_item = connections_item_data.to_dict()
                connections.append(connections_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if bot_token is not UNSET:
            field_dict["bot_token"] = bot_token
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
        if approval_chat_id is not UNSET:
            field_dict["approval_chat_id"] = approval_chat_id
        if style_profile is not UNSET:
            field_dict["style_profile"] = style_profile
        if webhook_secret_token is not UNSET:
            field_dict["webhook_secret_token"] = webhook_secret_token
        if guild_id is not UNSET:
            field_dict["guild_id"] = guild_id
        if approval_channel_id is not UNSET:
            field_dict["approval_channel_id"] = approval_channel_id
        if public_key is not UNSET:
            field_dict["public_key"] = public_key
        if channel_id is not UNSET:
            field_dict["channel_id"] = channel_id
        if team_id is not UNSET:
            field_dict["team_id"] = team_id
        if app_id is not UNSET:
            field_dict["app_id"] = app_id
        if signing_secret is not UNSET:
            field_dict["signing_secret"] = signing_secret
        if connections is not UNSET:
            field_dict["connections"] = connections

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        bot_token = d.pop("bot_token", UNSET)
        if bot_token is None:
            bot_token = UNSET

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
        if model_provider_id is None:
            model_provider_id = UNSET

        model_id = d.pop("model_id", UNSET)
        if model_id is None:
            model_id = UNSET

        security_profile = d.pop("security_profile", UNSET)
        if security_profile is None:
            security_profile = UNSET

        approval_chat_id = d.pop("approval_chat_id", UNSET)

        style_profile = d.pop("style_profile", UNSET)
        if style_profile is None:
            style_profile = UNSET

        webhook_secret_token = d.pop("webhook_secret_token", UNSET)
        if webhook_secret_token is None:
            webhook_secret_token = UNSET

        guild_id = d.pop("guild_id", UNSET)
        if guild_id is None:
            guild_id = UNSET

        approval_channel_id = d.pop("approval_channel_id", UNSET)
        if approval_channel_id is None:
            approval_channel_id = UNSET

        public_key = d.pop("public_key", UNSET)
        if public_key is None:
            public_key = UNSET

        channel_id = d.pop("channel_id", UNSET)
        if channel_id is None:
            channel_id = UNSET

        team_id = d.pop("team_id", UNSET)
        if team_id is None:
            team_id = UNSET

        app_id = d.pop("app_id", UNSET)
        if app_id is None:
            app_id = UNSET

        signing_secret = d.pop("signing_secret", UNSET)
        if signing_secret is None:
            signing_secret = UNSET

        _connections = d.pop("connections", UNSET)
        connections: list[SlackConnectionInput] | Unset = UNSET
        if _connections is not None and _connections is not UNSET:
            connections = []
            if not isinstance(_connections, list):
                raise TypeError("connections is not an array")
            for connections_item_data in _connections:
                connections_item = SlackConnectionInput.from_dict(connections_item_data)

                connections.append(connections_item)

        channel_config_input = cls(
            bot_token=bot_token,
            allowed_users=allowed_users,
            mention_only=mention_only,
            strict_kb_grounding=strict_kb_grounding,
            model_provider_id=model_provider_id,
            model_id=model_id,
            security_profile=security_profile,
            approval_chat_id=approval_chat_id,
            style_profile=style_profile,
            webhook_secret_token=webhook_secret_token,
            guild_id=guild_id,
            approval_channel_id=approval_channel_id,
            public_key=public_key,
            channel_id=channel_id,
            team_id=team_id,
            app_id=app_id,
            signing_secret=signing_secret,
            connections=connections,
        )

        channel_config_input.additional_properties = d
        return channel_config_input


from ..models.slack_connection_input import SlackConnectionInput  # noqa: E402
