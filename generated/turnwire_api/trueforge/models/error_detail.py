from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class ErrorDetail(Model):
    """What went wrong."""

    message: str
    """What went wrong, for people. Of a malformed request one line per fault and where it is."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "message": "message",
    }

    def to_dict(self) -> dict[str, Any]:
        message = self.message

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "message": message,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        message = d.pop("message")

        error_detail = cls(
            message=message,
        )

        error_detail.additional_properties = d
        return error_detail
