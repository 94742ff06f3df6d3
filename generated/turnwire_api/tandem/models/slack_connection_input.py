from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class SlackConnectionInput(Model):
    """One installation of a Slack app."""

    channel_id: str | Unset = UNSET
    """The channel."""

    team_id: str | Unset = UNSET
    """The team."""

    app_id: str | Unset = UNSET
    """The app."""

    bot_token: str | Unset = UNSET
    """Token of the bot."""

    signing_secret: str | Unset = UNSET
    """Proves that an event is genuine."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "channel_id": "channel_id",
        "team_id": "team_id",
        "app_id": "app_id",
        "bot_token": "bot_token",
        "signing_secret": "signing_secret",
    }
    secret_names: ClassVar[frozenset[str]] = frozenset(["bot_token", "signing_secret"])

    def to_dict(self) -> dict[str, Any]:
        channel_id = self.channel_id

        team_id = self.team_id

        app_id = self.app_id

        bot_token = self.bot_token

        signing_secret = self.signing_secret

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if channel_id is not UNSET:
            field_dict["channel_id"] = channel_id
        if team_id is not UNSET:
            field_dict["team_id"] = team_id
        if app_id is not UNSET:
            field_dict["app_id"] = app_id
        if bot_token is not UNSET:
            field_dict["bot_token"] = bot_token
        if signing_secret is not UNSET:
            field_dict["signing_secret"] = signing_secret

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        channel_id = d.pop("channel_id", UNSET)
        if channel_id is None:
            channel_id = UNSET

        team_id = d.pop("team_id", UNSET)
        if team_id is None:
            team_id = UNSET

        app_id = d.pop("app_id", UNSET)
        if app_id is None:
            app_id = UNSET

        bot_token = d.pop("bot_token", UNSET)
        if bot_token is None:
            bot_token = UNSET

        signing_secret = d.pop("signing_secret", UNSET)
        if signing_secret is None:
            signing_secret = UNSET

        slack_connection_input = cls(
            channel_id=channel_id,
            team_id=team_id,
            app_id=app_id,
            bot_token=bot_token,
            signing_secret=signing_secret,
        )

        slack_connection_input.additional_properties = d
        return slack_connection_input
