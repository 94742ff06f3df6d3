from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class StartEvent(Model):
    """The program is being started. Always the first event of a run."""

    type: ClassVar[Literal["start"]] = "start"
    """Type of the event. The wire says it outside the object."""

    invoke_id: str
    """Identifier of the run, to cancel it by."""

    started_at: int | Unset = UNSET
    """When, milliseconds since 1970."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "invokeId": "invoke_id",
        "startedAt": "started_at",
    }

    def to_dict(self) -> dict[str, Any]:
        invoke_id = self.invoke_id

        started_at = self.started_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "invokeId": invoke_id,
            }
        )
        if started_at is not UNSET:
            field_dict["startedAt"] = started_at

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        invoke_id = d.pop("invokeId")

        started_at = d.pop("startedAt", UNSET)
        if started_at is None:
            started_at = UNSET

        start_event = cls(
            invoke_id=invoke_id,
            started_at=started_at,
        )

        start_event.additional_properties = d
        return start_event
