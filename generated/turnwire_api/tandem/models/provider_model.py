from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ProviderModel(Model):
    """A model of a provider."""

    name: None | str | Unset = UNSET
    """Its name, for people."""

    limit: ModelLimit | Unset = UNSET
    """Limits of a model."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "limit": "limit",
    }

    def to_dict(self) -> dict[str, Any]:
        name: None | str | Unset = self.name

        limit: dict[str, Any] | Unset = UNSET
        if not isinstance(self.limit, Unset):
            limit = self.limit.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if limit is not UNSET:
            field_dict["limit"] = limit

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        name = d.pop("name", UNSET)

        _limit = d.pop("limit", UNSET)
        limit: ModelLimit | Unset
        if _limit is None or _limit is UNSET:
            limit = UNSET
        else:
            limit = ModelLimit.from_dict(_limit)

        provider_model = cls(
            name=name,
            limit=limit,
        )

        provider_model.additional_properties = d
        return provider_model


from ..models.model_limit import ModelLimit  # noqa: E402
