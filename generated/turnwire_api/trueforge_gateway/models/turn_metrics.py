from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class TurnMetrics(Model):
    """What a turn used. All zero if it was cancelled within a message."""

    total_input_tokens: int | Unset = UNSET
    """Tokens read."""

    total_output_tokens: int | Unset = UNSET
    """Tokens written."""

    total_tokens: int | Unset = UNSET
    """Both."""

    total_cache_read_tokens: int | Unset = UNSET
    """Tokens read from a cache."""

    total_cache_write_tokens: int | Unset = UNSET
    """Tokens written to a cache."""

    total_reasoning_tokens: int | Unset = UNSET
    """Tokens of reasoning."""

    total_cost_in_usd: float | Unset = UNSET
    """Cost in US dollars."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "total_input_tokens": "total_input_tokens",
        "total_output_tokens": "total_output_tokens",
        "total_tokens": "total_tokens",
        "total_cache_read_tokens": "total_cache_read_tokens",
        "total_cache_write_tokens": "total_cache_write_tokens",
        "total_reasoning_tokens": "total_reasoning_tokens",
        "total_cost_in_usd": "total_cost_in_usd",
    }

    def to_dict(self) -> dict[str, Any]:
        total_input_tokens = self.total_input_tokens

        total_output_tokens = self.total_output_tokens

        total_tokens = self.total_tokens

        total_cache_read_tokens = self.total_cache_read_tokens

        total_cache_write_tokens = self.total_cache_write_tokens

        total_reasoning_tokens = self.total_reasoning_tokens

        total_cost_in_usd = self.total_cost_in_usd

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if total_input_tokens is not UNSET:
            field_dict["total_input_tokens"] = total_input_tokens
        if total_output_tokens is not UNSET:
            field_dict["total_output_tokens"] = total_output_tokens
        if total_tokens is not UNSET:
            field_dict["total_tokens"] = total_tokens
        if total_cache_read_tokens is not UNSET:
            field_dict["total_cache_read_tokens"] = total_cache_read_tokens
        if total_cache_write_tokens is not UNSET:
            field_dict["total_cache_write_tokens"] = total_cache_write_tokens
        if total_reasoning_tokens is not UNSET:
            field_dict["total_reasoning_tokens"] = total_reasoning_tokens
        if total_cost_in_usd is not UNSET:
            field_dict["total_cost_in_usd"] = total_cost_in_usd

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        total_input_tokens = d.pop("total_input_tokens", UNSET)
        if total_input_tokens is None:
            total_input_tokens = UNSET

        total_output_tokens = d.pop("total_output_tokens", UNSET)
        if total_output_tokens is None:
            total_output_tokens = UNSET

        total_tokens = d.pop("total_tokens", UNSET)
        if total_tokens is None:
            total_tokens = UNSET

        total_cache_read_tokens = d.pop("total_cache_read_tokens", UNSET)
        if total_cache_read_tokens is None:
            total_cache_read_tokens = UNSET

        total_cache_write_tokens = d.pop("total_cache_write_tokens", UNSET)
        if total_cache_write_tokens is None:
            total_cache_write_tokens = UNSET

        total_reasoning_tokens = d.pop("total_reasoning_tokens", UNSET)
        if total_reasoning_tokens is None:
            total_reasoning_tokens = UNSET

        total_cost_in_usd = d.pop("total_cost_in_usd", UNSET)
        if total_cost_in_usd is None:
            total_cost_in_usd = UNSET

        turn_metrics = cls(
            total_input_tokens=total_input_tokens,
            total_output_tokens=total_output_tokens,
            total_tokens=total_tokens,
            total_cache_read_tokens=total_cache_read_tokens,
            total_cache_write_tokens=total_cache_write_tokens,
            total_reasoning_tokens=total_reasoning_tokens,
            total_cost_in_usd=total_cost_in_usd,
        )

        turn_metrics.additional_properties = d
        return turn_metrics
