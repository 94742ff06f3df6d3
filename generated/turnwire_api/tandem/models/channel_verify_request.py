from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ChannelVerifyRequest(Model):
    """What to verify."""

    bot_token: str | Unset = UNSET
    """Token of the bot. The one that is kept when it is omitted."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "bot_token": "bot_token",
    }
    secret_names: ClassVar[frozenset[str]] = frozenset(["bot_token"])

    def to_dict(self) -> dict[str, Any]:
        bot_token = self.bot_token

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if bot_token is not UNSET:
            field_dict["bot_token"] = bot_token

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        bot_token = d.pop("bot_token", UNSET)
        if bot_token is None:
            bot_token = UNSET

        channel_verify_request = cls(
            bot_token=bot_token,
        )

        channel_verify_request.additional_properties = d
        return channel_verify_request
