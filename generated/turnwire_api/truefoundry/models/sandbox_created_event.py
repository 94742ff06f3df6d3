from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class SandboxCreatedEvent(Model):
    """A sandbox has been created. Sent once in a chain of responses; later turns use the same
    sandbox in silence."""

    type: Literal["sandbox.created"] = "sandbox.created"
    """Always `sandbox.created`."""

    sandbox_id: str
    """The sandbox. Opaque; it has dots in it."""

    sequence_id: int | Unset = UNSET
    """Number of the event in its response, from 1. Neither dense nor always rising: not to be
    sorted by, and no proof of a gap."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "sandbox_id": "sandbox_id",
        "sequence_id": "sequence_id",
    }

    def to_dict(self) -> dict[str, Any]:
        type = self.type

        sandbox_id = self.sandbox_id

        sequence_id = self.sequence_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type,
                "sandbox_id": sandbox_id,
            }
        )
        if sequence_id is not UNSET:
            field_dict["sequence_id"] = sequence_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        type = d.pop("type")
        if type != "sandbox.created":
            raise ValueError(f"type must be 'sandbox.created', got {type!r}")

        sandbox_id = d.pop("sandbox_id")

        sequence_id = d.pop("sequence_id", UNSET)
        if sequence_id is None:
            sequence_id = UNSET

        sandbox_created_event = cls(
            type=type,
            sandbox_id=sandbox_id,
            sequence_id=sequence_id,
        )

        sandbox_created_event.additional_properties = d
        return sandbox_created_event
