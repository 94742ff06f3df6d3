from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class SessionModel(Model):
    """A model, as sessions name it."""

    provider_id: None | str | Unset = UNSET
    """The provider."""

    model_id: None | str | Unset = UNSET
    """The model, as the provider names it."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "providerID": "provider_id",
        "modelID": "model_id",
    }

    def to_dict(self) -> dict[str, Any]:
        provider_id: None | str | Unset = self.provider_id

        model_id: None | str | Unset = self.model_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if provider_id is not UNSET:
            field_dict["providerID"] = provider_id
        if model_id is not UNSET:
            field_dict["modelID"] = model_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        provider_id = d.pop("providerID", UNSET)

        model_id = d.pop("modelID", UNSET)

        session_model = cls(
            provider_id=provider_id,
            model_id=model_id,
        )

        session_model.additional_properties = d
        return session_model
