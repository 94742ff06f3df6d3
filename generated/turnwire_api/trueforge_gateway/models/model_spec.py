from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ModelSpec(Model):
    """The model of an agent."""

    name: str
    """Name of the model, `provider/model`."""

    params: ModelParams | Unset = UNSET
    """Settings of the model. What is omitted is left to the provider."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "params": "params",
    }

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        params: dict[str, Any] | Unset = UNSET
        if not isinstance(self.params, Unset):
            params = self.params.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
            }
        )
        if params is not UNSET:
            field_dict["params"] = params

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        name = d.pop("name")

        _params = d.pop("params", UNSET)
        params: ModelParams | Unset
        if _params is None or _params is UNSET:
            params = UNSET
        else:
            params = ModelParams.from_dict(_params)

        model_spec = cls(
            name=name,
            params=params,
        )

        model_spec.additional_properties = d
        return model_spec


from ..models.model_params import ModelParams  # noqa: E402
