from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class ApiKeyList(Model):
    """API keys."""

    keys_: list[ApiKey]
    """The API keys."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "keys": "keys_",
    }

    def to_dict(self) -> dict[str, Any]:
        keys_ = []
        for keys_item_data in self.keys_:
            keys_item = keys_item_data.to_dict()
            keys_.append(keys_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "keys": keys_,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _keys_ = d.pop("keys")
        keys_ = []
        if not isinstance(_keys_, list):
            raise TypeError("keys is not an array")
        for keys_item_data in _keys_:
            keys_item = ApiKey.from_dict(keys_item_data)

            keys_.append(keys_item)

        api_key_list = cls(
            keys_=keys_,
        )

        api_key_list.additional_properties = d
        return api_key_list


from ..models.api_key import ApiKey  # noqa: E402
