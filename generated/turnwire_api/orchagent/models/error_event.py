from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model, plain
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ErrorEvent(Model):
    """The run is over, and failed."""

    type: Literal["error"] = "error"
    """Always `error`."""

    message: None | str | Unset = UNSET
    """What went wrong, in words."""

    details: Details | None | Unset = UNSET
    """More about it."""

    timestamp: None | str | Unset = UNSET
    """When it happened, in a format that is not known."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "message": "message",
        "details": "details",
        "timestamp": "timestamp",
    }

    def to_dict(self) -> dict[str, Any]:
        type = self.type

        message: None | str | Unset = self.message

        details: dict[str, Any] | None | Unset = plain(self.details)

        timestamp: None | str | Unset = self.timestamp

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type,
            }
        )
        if message is not UNSET:
            field_dict["message"] = message
        if details is not UNSET:
            field_dict["details"] = details
        if timestamp is not UNSET:
            field_dict["timestamp"] = timestamp

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        type = d.pop("type")
        if type != "error":
            raise ValueError(f"type must be 'error', got {type!r}")

        message = d.pop("message", UNSET)

        def _parse_details(data: object) -> Details | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                details_type_0 = Details.from_dict(data)

                return details_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Details | None | Unset, data)

        details = _parse_details(d.pop("details", UNSET))

        timestamp = d.pop("timestamp", UNSET)

        error_event = cls(
            type=type,
            message=message,
            details=details,
            timestamp=timestamp,
        )

        error_event.additional_properties = d
        return error_event


from ..models.details import Details  # noqa: E402
