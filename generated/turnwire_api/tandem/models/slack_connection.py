from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class SlackConnection(Model):
    """One installation of a Slack app, without its secrets."""

    channel_id: None | str | Unset = UNSET
    """The channel."""

    team_id: None | str | Unset = UNSET
    """The team."""

    app_id: None | str | Unset = UNSET
    """The app."""

    has_token: bool | Unset = UNSET
    """Whether a bot token is kept."""

    has_signing_secret: bool | Unset = UNSET
    """Whether a signing secret is kept."""

    events_enabled: bool | Unset = UNSET
    """Whether its events are read."""

    events_capable: bool | Unset = UNSET
    """Whether its events can be read."""

    mention_only: bool | Unset = UNSET
    """Whether the bot answers only when it is mentioned."""

    notify_approvals: bool | Unset = UNSET
    """Whether it is told what waits for a decision."""

    tenant_org_id: None | str | Unset = UNSET
    """The organisation it belongs to."""

    tenant_workspace_id: None | str | Unset = UNSET
    """The workspace it belongs to."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "channel_id": "channel_id",
        "team_id": "team_id",
        "app_id": "app_id",
        "has_token": "has_token",
        "has_signing_secret": "has_signing_secret",
        "events_enabled": "events_enabled",
        "events_capable": "events_capable",
        "mention_only": "mention_only",
        "notify_approvals": "notify_approvals",
        "tenant_org_id": "tenant_org_id",
        "tenant_workspace_id": "tenant_workspace_id",
    }

    def to_dict(self) -> dict[str, Any]:
        channel_id: None | str | Unset = self.channel_id

        team_id: None | str | Unset = self.team_id

        app_id: None | str | Unset = self.app_id

        has_token = self.has_token

        has_signing_secret = self.has_signing_secret

        events_enabled = self.events_enabled

        events_capable = self.events_capable

        mention_only = self.mention_only

        notify_approvals = self.notify_approvals

        tenant_org_id: None | str | Unset = self.tenant_org_id

        tenant_workspace_id: None | str | Unset = self.tenant_workspace_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if channel_id is not UNSET:
            field_dict["channel_id"] = channel_id
        if team_id is not UNSET:
            field_dict["team_id"] = team_id
        if app_id is not UNSET:
            field_dict["app_id"] = app_id
        if has_token is not UNSET:
            field_dict["has_token"] = has_token
        if has_signing_secret is not UNSET:
            field_dict["has_signing_secret"] = has_signing_secret
        if events_enabled is not UNSET:
            field_dict["events_enabled"] = events_enabled
        if events_capable is not UNSET:
            field_dict["events_capable"] = events_capable
        if mention_only is not UNSET:
            field_dict["mention_only"] = mention_only
        if notify_approvals is not UNSET:
            field_dict["notify_approvals"] = notify_approvals
        if tenant_org_id is not UNSET:
            field_dict["tenant_org_id"] = tenant_org_id
        if tenant_workspace_id is not UNSET:
            field_dict["tenant_workspace_id"] = tenant_workspace_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        channel_id = d.pop("channel_id", UNSET)

        team_id = d.pop("team_id", UNSET)

        app_id = d.pop("app_id", UNSET)

        has_token = d.pop("has_token", UNSET)
        if has_token is None:
            has_token = UNSET

        has_signing_secret = d.pop("has_signing_secret", UNSET)
        if has_signing_secret is None:
            has_signing_secret = UNSET

        events_enabled = d.pop("events_enabled", UNSET)
        if events_enabled is None:
            events_enabled = UNSET

        events_capable = d.pop("events_capable", UNSET)
        if events_capable is None:
            events_capable = UNSET

        mention_only = d.pop("mention_only", UNSET)
        if mention_only is None:
            mention_only = UNSET

        notify_approvals = d.pop("notify_approvals", UNSET)
        if notify_approvals is None:
            notify_approvals = UNSET

        tenant_org_id = d.pop("tenant_org_id", UNSET)

        tenant_workspace_id = d.pop("tenant_workspace_id", UNSET)

        slack_connection = cls(
            channel_id=channel_id,
            team_id=team_id,
            app_id=app_id,
            has_token=has_token,
            has_signing_secret=has_signing_secret,
            events_enabled=events_enabled,
            events_capable=events_capable,
            mention_only=mention_only,
            notify_approvals=notify_approvals,
            tenant_org_id=tenant_org_id,
            tenant_workspace_id=tenant_workspace_id,
        )

        slack_connection.additional_properties = d
        return slack_connection
