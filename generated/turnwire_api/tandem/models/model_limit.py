from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ModelLimit(Model):
    """Limits of a model."""

    context: int | None | Unset = UNSET
    """Size of its context window, in tokens."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "context": "context",
    }

    def to_dict(self) -> dict[str, Any]:
        context: int | None | Unset = self.context

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if context is not UNSET:
            field_dict["context"] = context

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        context = d.pop("context", UNSET)

        model_limit = cls(
            context=context,
        )

        model_limit.additional_properties = d
        return model_limit
