from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ResponseErrorEvent(Model):
    """The turn failed."""

    type: Literal["response.done"] = "response.done"
    """Always `response.done`."""

    status: Literal["error"] = "error"
    """Always `error`."""

    message: str
    """What went wrong."""

    output: AssistantMessage | Unset = UNSET
    """A complete message of an agent. It repeats what the stream has already given in pieces: not
    to be added to them."""

    sequence_id: int | Unset = UNSET
    """Number of the event in its response, from 1. Neither dense nor always rising: not to be
    sorted by, and no proof of a gap."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "status": "status",
        "message": "message",
        "output": "output",
        "sequence_id": "sequence_id",
    }

    def to_dict(self) -> dict[str, Any]:
        type = self.type

        status = self.status

        message = self.message

        output: dict[str, Any] | Unset = UNSET
        if not isinstance(self.output, Unset):
            output = self.output.to_dict()

        sequence_id = self.sequence_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type,
                "status": status,
                "message": message,
            }
        )
        if output is not UNSET:
            field_dict["output"] = output
        if sequence_id is not UNSET:
            field_dict["sequence_id"] = sequence_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        type = d.pop("type")
        if type != "response.done":
            raise ValueError(f"type must be 'response.done', got {type!r}")

        status = d.pop("status")
        if status != "error":
            raise ValueError(f"status must be 'error', got {status!r}")

        message = d.pop("message")

        _output = d.pop("output", UNSET)
        output: AssistantMessage | Unset
        if _output is None or _output is UNSET:
            output = UNSET
        else:
            output = AssistantMessage.from_dict(_output)

        sequence_id = d.pop("sequence_id", UNSET)
        if sequence_id is None:
            sequence_id = UNSET

        response_error_event = cls(
            type=type,
            status=status,
            message=message,
            output=output,
            sequence_id=sequence_id,
        )

        response_error_event.additional_properties = d
        return response_error_event


from ..models.assistant_message import AssistantMessage  # noqa: E402
