from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class BulkCreateItem(Model):
    """What became of one sandbox."""

    index: int
    """Its place in the request, from 0."""

    status: str
    """What became of it."""

    sandbox_id: str | Unset = UNSET
    """Its identifier, if it was created."""

    error: str | Unset = UNSET
    """Why it was not created, in words."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "index": "index",
        "status": "status",
        "sandboxId": "sandbox_id",
        "error": "error",
    }

    def to_dict(self) -> dict[str, Any]:
        index = self.index

        status = self.status

        sandbox_id = self.sandbox_id

        error = self.error

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "index": index,
                "status": status,
            }
        )
        if sandbox_id is not UNSET:
            field_dict["sandboxId"] = sandbox_id
        if error is not UNSET:
            field_dict["error"] = error

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        index = d.pop("index")

        status = d.pop("status")

        sandbox_id = d.pop("sandboxId", UNSET)
        if sandbox_id is None:
            sandbox_id = UNSET

        error = d.pop("error", UNSET)
        if error is None:
            error = UNSET

        bulk_create_item = cls(
            index=index,
            status=status,
            sandbox_id=sandbox_id,
            error=error,
        )

        bulk_create_item.additional_properties = d
        return bulk_create_item
