from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class LogEvent(Model):
    """A line that the program wrote. Lines of one stream are in order; those of two may be in any."""

    type: ClassVar[Literal["log"]] = "log"
    """Type of the event. The wire says it outside the object."""

    data: str
    """The line without its newline; a carriage return before that stays."""

    stream: str
    """Where it was written to."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "data": "data",
        "stream": "stream",
    }

    def to_dict(self) -> dict[str, Any]:
        data = self.data

        stream = self.stream

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "data": data,
                "stream": stream,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        data = d.pop("data")

        stream = d.pop("stream")

        log_event = cls(
            data=data,
            stream=stream,
        )

        log_event.additional_properties = d
        return log_event
