from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class BotIdentity(Model):
    """Name and picture of the bot."""

    canonical_name: None | str | Unset = UNSET
    """Its name."""

    avatar_url: None | str | Unset = UNSET
    """URL of its picture, or the picture as a data URL."""

    aliases: BotIdentityAliases | Unset = UNSET
    """Names for single surfaces, such as `desktop` or `channels`."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "canonical_name": "canonical_name",
        "avatar_url": "avatar_url",
        "aliases": "aliases",
    }

    def to_dict(self) -> dict[str, Any]:
        canonical_name: None | str | Unset = self.canonical_name

        avatar_url: None | str | Unset = self.avatar_url

        aliases: dict[str, Any] | Unset = UNSET
        if not isinstance(self.aliases, Unset):
            aliases = self.aliases.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if canonical_name is not UNSET:
            field_dict["canonical_name"] = canonical_name
        if avatar_url is not UNSET:
            field_dict["avatar_url"] = avatar_url
        if aliases is not UNSET:
            field_dict["aliases"] = aliases

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        canonical_name = d.pop("canonical_name", UNSET)

        avatar_url = d.pop("avatar_url", UNSET)

        _aliases = d.pop("aliases", UNSET)
        aliases: BotIdentityAliases | Unset
        if _aliases is None or _aliases is UNSET:
            aliases = UNSET
        else:
            aliases = BotIdentityAliases.from_dict(_aliases)

        bot_identity = cls(
            canonical_name=canonical_name,
            avatar_url=avatar_url,
            aliases=aliases,
        )

        bot_identity.additional_properties = d
        return bot_identity


from ..models.bot_identity_aliases import BotIdentityAliases  # noqa: E402
