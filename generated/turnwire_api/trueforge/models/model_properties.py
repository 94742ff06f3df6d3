from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ModelProperties(Model):
    """What a model can do."""

    context_length: int | Unset = UNSET
    """Most tokens it reads."""

    max_output_tokens: int | Unset = UNSET
    """Most tokens it writes."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "context_length": "context_length",
        "max_output_tokens": "max_output_tokens",
    }

    def to_dict(self) -> dict[str, Any]:
        context_length = self.context_length

        max_output_tokens = self.max_output_tokens

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if context_length is not UNSET:
            field_dict["context_length"] = context_length
        if max_output_tokens is not UNSET:
            field_dict["max_output_tokens"] = max_output_tokens

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        context_length = d.pop("context_length", UNSET)
        if context_length is None:
            context_length = UNSET

        max_output_tokens = d.pop("max_output_tokens", UNSET)
        if max_output_tokens is None:
            max_output_tokens = UNSET

        model_properties = cls(
            context_length=context_length,
            max_output_tokens=max_output_tokens,
        )

        model_properties.additional_properties = d
        return model_properties
