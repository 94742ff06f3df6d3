from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class Deprecation(Model):
    """Something that will go away. It is named by `name` or `feature`."""

    name: None | str | Unset = UNSET
    """What it is."""

    feature: None | str | Unset = UNSET
    """What it is."""

    message: None | str | Unset = UNSET
    """More about it."""

    sunset: None | str | Unset = UNSET
    """When it goes away."""

    sunset_date: None | str | Unset = UNSET
    """When it goes away."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "feature": "feature",
        "message": "message",
        "sunset": "sunset",
        "sunset_date": "sunset_date",
    }

    def to_dict(self) -> dict[str, Any]:
        name: None | str | Unset = self.name

        feature: None | str | Unset = self.feature

        message: None | str | Unset = self.message

        sunset: None | str | Unset = self.sunset

        sunset_date: None | str | Unset = self.sunset_date

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if feature is not UNSET:
            field_dict["feature"] = feature
        if message is not UNSET:
            field_dict["message"] = message
        if sunset is not UNSET:
            field_dict["sunset"] = sunset
        if sunset_date is not UNSET:
            field_dict["sunset_date"] = sunset_date

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        name = d.pop("name", UNSET)

        feature = d.pop("feature", UNSET)

        message = d.pop("message", UNSET)

        sunset = d.pop("sunset", UNSET)

        sunset_date = d.pop("sunset_date", UNSET)

        deprecation = cls(
            name=name,
            feature=feature,
            message=message,
            sunset=sunset,
            sunset_date=sunset_date,
        )

        deprecation.additional_properties = d
        return deprecation
