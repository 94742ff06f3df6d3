from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model, plain
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class Meta(Model):
    """What the server can do. Only what is said about its future is known."""

    deprecations: list[Deprecation | str] | Unset = UNSET
    """What will go away."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "deprecations": "deprecations",
    }

    def to_dict(self) -> dict[str, Any]:
        deprecations: list[dict[str, Any] | str] | Unset = UNSET
        if not isinstance(self.deprecations, Unset):
            deprecations = []
            for deprecations_item_data in self.deprecations:
                deprecations_item: dict[str, Any] | str = plain(deprecations_item_data)

                deprecations.append(deprecations_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if deprecations is not UNSET:
            field_dict["deprecations"] = deprecations

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _deprecations = d.pop("deprecations", UNSET)
        deprecations: list[Deprecation | str] | Unset = UNSET
        if _deprecations is not None and _deprecations is not UNSET:
            deprecations = []
            if not isinstance(_deprecations, list):
                raise TypeError("deprecations is not an array")
            for deprecations_item_data in _deprecations:

                def _parse_deprecations_item(data: object) -> Deprecation | str:
                    try:
                        if not isinstance(data, dict):
                            raise TypeError()
                        deprecations_item_type_1 = Deprecation.from_dict(data)

                        return deprecations_item_type_1
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    return cast(Deprecation | str, data)

                deprecations_item = _parse_deprecations_item(deprecations_item_data)

                deprecations.append(deprecations_item)

        meta = cls(
            deprecations=deprecations,
        )

        meta.additional_properties = d
        return meta


from ..models.deprecation import Deprecation  # noqa: E402
