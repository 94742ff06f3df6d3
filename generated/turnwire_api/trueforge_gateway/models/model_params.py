from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ModelParams(Model):
    """Settings of the model. What is omitted is left to the provider."""

    max_tokens: float | Unset = UNSET
    """Most tokens the model may write in one message."""

    temperature: float | Unset = UNSET
    """Sampling temperature."""

    top_p: float | Unset = UNSET
    """Share of the probability mass to sample from."""

    top_k: float | Unset = UNSET
    """Number of most likely tokens to sample from."""

    parallel_tool_calls: bool | Unset = UNSET
    """Whether one message may call several tools."""

    reasoning_effort: str | Unset = UNSET
    """How much the model thinks before it answers."""

    cache_control: CacheControl | Unset = UNSET
    """How the model's provider caches the prompt."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "max_tokens": "max_tokens",
        "temperature": "temperature",
        "top_p": "top_p",
        "top_k": "top_k",
        "parallel_tool_calls": "parallel_tool_calls",
        "reasoning_effort": "reasoning_effort",
        "cache_control": "cache_control",
    }

    def to_dict(self) -> dict[str, Any]:
        max_tokens = self.max_tokens

        temperature = self.temperature

        top_p = self.top_p

        top_k = self.top_k

        parallel_tool_calls = self.parallel_tool_calls

        reasoning_effort = self.reasoning_effort

        cache_control: dict[str, Any] | Unset = UNSET
        if not isinstance(self.cache_control, Unset):
            cache_control = self.cache_control.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if max_tokens is not UNSET:
            field_dict["max_tokens"] = max_tokens
        if temperature is not UNSET:
            field_dict["temperature"] = temperature
        if top_p is not UNSET:
            field_dict["top_p"] = top_p
        if top_k is not UNSET:
            field_dict["top_k"] = top_k
        if parallel_tool_calls is not UNSET:
            field_dict["parallel_tool_calls"] = parallel_tool_calls
        if reasoning_effort is not UNSET:
            field_dict["reasoning_effort"] = reasoning_effort
        if cache_control is not UNSET:
            field_dict["cache_control"] = cache_control

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        max_tokens = d.pop("max_tokens", UNSET)
        if max_tokens is None:
            max_tokens = UNSET

        temperature = d.pop("temperature", UNSET)
        if temperature is None:
            temperature = UNSET

        top_p = d.pop("top_p", UNSET)
        if top_p is None:
            top_p = UNSET

        top_k = d.pop("top_k", UNSET)
        if top_k is None:
            top_k = UNSET

        parallel_tool_calls = d.pop("parallel_tool_calls", UNSET)
        if parallel_tool_calls is None:
            parallel_tool_calls = UNSET

        reasoning_effort = d.pop("reasoning_effort", UNSET)
        if reasoning_effort is None:
            reasoning_effort = UNSET

        _cache_control = d.pop("cache_control", UNSET)
        cache_control: CacheControl | Unset
        if _cache_control is None or _cache_control is UNSET:
            cache_control = UNSET
        else:
            cache_control = CacheControl.from_dict(_cache_control)

        model_params = cls(
            max_tokens=max_tokens,
            temperature=temperature,
            top_p=top_p,
            top_k=top_k,
            parallel_tool_calls=parallel_tool_calls,
            reasoning_effort=reasoning_effort,
            cache_control=cache_control,
        )

        model_params.additional_properties = d
        return model_params


from ..models.cache_control import CacheControl  # noqa: E402
