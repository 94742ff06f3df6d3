from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class BulkActionItem(Model):
    """What became of one sandbox."""

    id: str
    """Identifier of the sandbox."""

    status: str
    """What became of it."""

    error: str | Unset = UNSET
    """Why nothing was done, in words."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "status": "status",
        "error": "error",
    }

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        status = self.status

        error = self.error

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "status": status,
            }
        )
        if error is not UNSET:
            field_dict["error"] = error

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        id = d.pop("id")

        status = d.pop("status")

        error = d.pop("error", UNSET)
        if error is None:
            error = UNSET

        bulk_action_item = cls(
            id=id,
            status=status,
            error=error,
        )

        bulk_action_item.additional_properties = d
        return bulk_action_item
