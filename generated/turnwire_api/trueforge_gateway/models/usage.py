from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class Usage(Model):
    """What one message used."""

    input_tokens: int | Unset = UNSET
    """Tokens read."""

    output_tokens: int | Unset = UNSET
    """Tokens written."""

    cache_read_tokens: int | Unset = UNSET
    """Tokens read from a cache."""

    cache_write_tokens: int | Unset = UNSET
    """Tokens written to a cache."""

    input_tokens_breakdown: InputTokensBreakdown | Unset = UNSET
    """What the tokens read were, estimated."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "input_tokens": "input_tokens",
        "output_tokens": "output_tokens",
        "cache_read_tokens": "cache_read_tokens",
        "cache_write_tokens": "cache_write_tokens",
        "input_tokens_breakdown": "input_tokens_breakdown",
    }

    def to_dict(self) -> dict[str, Any]:
        input_tokens = self.input_tokens

        output_tokens = self.output_tokens

        cache_read_tokens = self.cache_read_tokens

        cache_write_tokens = self.cache_write_tokens

        input_tokens_breakdown: dict[str, Any] | Unset = UNSET
        if not isinstance(self.input_tokens_breakdown, Unset):
            input_tokens_breakdown = self.input_tokens_breakdown.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if input_tokens is not UNSET:
            field_dict["input_tokens"] = input_tokens
        if output_tokens is not UNSET:
            field_dict["output_tokens"] = output_tokens
        if cache_read_tokens is not UNSET:
            field_dict["cache_read_tokens"] = cache_read_tokens
        if cache_write_tokens is not UNSET:
            field_dict["cache_write_tokens"] = cache_write_tokens
        if input_tokens_breakdown is not UNSET:
            field_dict["input_tokens_breakdown"] = input_tokens_breakdown

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        input_tokens = d.pop("input_tokens", UNSET)
        if input_tokens is None:
            input_tokens = UNSET

        output_tokens = d.pop("output_tokens", UNSET)
        if output_tokens is None:
            output_tokens = UNSET

        cache_read_tokens = d.pop("cache_read_tokens", UNSET)
        if cache_read_tokens is None:
            cache_read_tokens = UNSET

        cache_write_tokens = d.pop("cache_write_tokens", UNSET)
        if cache_write_tokens is None:
            cache_write_tokens = UNSET

        _input_tokens_breakdown = d.pop("input_tokens_breakdown", UNSET)
        input_tokens_breakdown: InputTokensBreakdown | Unset
        if _input_tokens_breakdown is None or _input_tokens_breakdown is UNSET:
            input_tokens_breakdown = UNSET
        else:
            input_tokens_breakdown = InputTokensBreakdown.from_dict(_input_tokens_breakdown)

        usage = cls(
            input_tokens=input_tokens,
            output_tokens=output_tokens,
            cache_read_tokens=cache_read_tokens,
            cache_write_tokens=cache_write_tokens,
            input_tokens_breakdown=input_tokens_breakdown,
        )

        usage.additional_properties = d
        return usage


from ..models.input_tokens_breakdown import InputTokensBreakdown  # noqa: E402
