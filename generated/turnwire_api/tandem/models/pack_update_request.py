from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class PackUpdateRequest(Model):
    """The version to go to."""

    target_version: str | Unset = UNSET
    """The version. The newest when it is omitted."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "target_version": "target_version",
    }

    def to_dict(self) -> dict[str, Any]:
        target_version = self.target_version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if target_version is not UNSET:
            field_dict["target_version"] = target_version

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        target_version = d.pop("target_version", UNSET)
        if target_version is None:
            target_version = UNSET

        pack_update_request = cls(
            target_version=target_version,
        )

        pack_update_request.additional_properties = d
        return pack_update_request
