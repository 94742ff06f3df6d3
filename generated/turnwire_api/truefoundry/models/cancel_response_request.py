from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class CancelResponseRequest(Model):
    """Names the response to cancel."""

    response_id: str
    """The response to cancel, from its `response.created` event."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "response_id": "response_id",
    }

    def to_dict(self) -> dict[str, Any]:
        response_id = self.response_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "response_id": response_id,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        response_id = d.pop("response_id")

        cancel_response_request = cls(
            response_id=response_id,
        )

        cancel_response_request.additional_properties = d
        return cancel_response_request
