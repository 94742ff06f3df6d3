from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class EngineTokenList(Model):
    """The API tokens of the engine."""

    tokens: list[EngineToken]
    """The tokens, without their secrets."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "tokens": "tokens",
    }

    def to_dict(self) -> dict[str, Any]:
        tokens = []
        for tokens_item_data in self.tokens:
            tokens_item = tokens_item_data.to_dict()
            tokens.append(tokens_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "tokens": tokens,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _tokens = d.pop("tokens")
        tokens = []
        if not isinstance(_tokens, list):
            raise TypeError("tokens is not an array")
        for tokens_item_data in _tokens:
            tokens_item = EngineToken.from_dict(tokens_item_data)

            tokens.append(tokens_item)

        engine_token_list = cls(
            tokens=tokens,
        )

        engine_token_list.additional_properties = d
        return engine_token_list


from ..models.engine_token import EngineToken  # noqa: E402
