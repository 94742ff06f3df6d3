from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class SandboxCreatedEvent(Model):
    """A sandbox has been created."""

    type: Literal["sandbox.created"] = "sandbox.created"
    """Always `sandbox.created`."""

    id: str
    """The event; the same in the stream and in the lists. A ULID in lower case, so ids sort by
    time."""

    created_at: str
    """When it was made, an ISO 8601 date and time in UTC."""

    thread_id: None | str
    """Null: the event is of the turn, not of a thread."""

    sandbox_id: str
    """The sandbox. Opaque."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "id": "id",
        "created_at": "created_at",
        "thread_id": "thread_id",
        "sandbox_id": "sandbox_id",
    }

    def to_dict(self) -> dict[str, Any]:
        type = self.type

        id = self.id

        created_at = self.created_at

        thread_id: None | str = self.thread_id

        sandbox_id = self.sandbox_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type,
                "id": id,
                "created_at": created_at,
                "thread_id": thread_id,
                "sandbox_id": sandbox_id,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        type = d.pop("type")
        if type != "sandbox.created":
            raise ValueError(f"type must be 'sandbox.created', got {type!r}")

        id = d.pop("id")

        created_at = d.pop("created_at")

        thread_id = d.pop("thread_id")

        sandbox_id = d.pop("sandbox_id")

        sandbox_created_event = cls(
            type=type,
            id=id,
            created_at=created_at,
            thread_id=thread_id,
            sandbox_id=sandbox_id,
        )

        sandbox_created_event.additional_properties = d
        return sandbox_created_event
