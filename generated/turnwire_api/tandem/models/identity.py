from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class Identity(Model):
    """Name and personality of the bot."""

    bot: BotIdentity | Unset = UNSET
    """Name and picture of the bot."""

    personality: Personality | Unset = UNSET
    """How the bot talks."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "bot": "bot",
        "personality": "personality",
    }

    def to_dict(self) -> dict[str, Any]:
        bot: dict[str, Any] | Unset = UNSET
        if not isinstance(self.bot, Unset):
            bot = self.bot.to_dict()

        personality: dict[str, Any] | Unset = UNSET
        if not isinstance(self.personality, Unset):
            personality = self.personality.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if bot is not UNSET:
            field_dict["bot"] = bot
        if personality is not UNSET:
            field_dict["personality"] = personality

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _bot = d.pop("bot", UNSET)
        bot: BotIdentity | Unset
        if _bot is None or _bot is UNSET:
            bot = UNSET
        else:
            bot = BotIdentity.from_dict(_bot)

        _personality = d.pop("personality", UNSET)
        personality: Personality | Unset
        if _personality is None or _personality is UNSET:
            personality = UNSET
        else:
            personality = Personality.from_dict(_personality)

        identity = cls(
            bot=bot,
            personality=personality,
        )

        identity.additional_properties = d
        return identity


from ..models.bot_identity import BotIdentity  # noqa: E402
from ..models.personality import Personality  # noqa: E402
