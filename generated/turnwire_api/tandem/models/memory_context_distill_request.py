from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class MemoryContextDistillRequest(Model):
    """The conversation to distil."""

    session_id: str
    """The session."""

    conversation: list[str]
    """Its messages, oldest first."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "session_id": "session_id",
        "conversation": "conversation",
    }

    def to_dict(self) -> dict[str, Any]:
        session_id = self.session_id

        conversation = self.conversation

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "session_id": session_id,
                "conversation": conversation,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        session_id = d.pop("session_id")

        conversation: list[str] = d.pop("conversation")

        memory_context_distill_request = cls(
            session_id=session_id,
            conversation=conversation,
        )

        memory_context_distill_request.additional_properties = d
        return memory_context_distill_request
