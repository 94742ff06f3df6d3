from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class CancelInvokeRequest(Model):
    """A run to stop."""

    invoke_id: str
    """Its identifier, from its `start` event."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "invokeId": "invoke_id",
    }

    def to_dict(self) -> dict[str, Any]:
        invoke_id = self.invoke_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "invokeId": invoke_id,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        invoke_id = d.pop("invokeId")

        cancel_invoke_request = cls(
            invoke_id=invoke_id,
        )

        cancel_invoke_request.additional_properties = d
        return cancel_invoke_request
