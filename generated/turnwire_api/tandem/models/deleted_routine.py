from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class DeletedRoutine(Model):
    """The routine was deleted."""

    deleted: bool | Unset = UNSET
    """True."""

    routine_id: str | Unset = UNSET
    """The routine."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "deleted": "deleted",
        "routineID": "routine_id",
    }

    def to_dict(self) -> dict[str, Any]:
        deleted = self.deleted

        routine_id = self.routine_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if deleted is not UNSET:
            field_dict["deleted"] = deleted
        if routine_id is not UNSET:
            field_dict["routineID"] = routine_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        deleted = d.pop("deleted", UNSET)
        if deleted is None:
            deleted = UNSET

        routine_id = d.pop("routineID", UNSET)
        if routine_id is None:
            routine_id = UNSET

        deleted_routine = cls(
            deleted=deleted,
            routine_id=routine_id,
        )

        deleted_routine.additional_properties = d
        return deleted_routine
