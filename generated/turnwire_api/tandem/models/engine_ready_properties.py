from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class EngineReadyProperties(Model):
    """What `engine.lifecycle.ready` carries."""

    status: str | Unset = UNSET
    """State of the engine."""

    transport: str | Unset = UNSET
    """How this arrives."""

    timestamp_ms: int | Unset = UNSET
    """When, milliseconds since 1970."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "status": "status",
        "transport": "transport",
        "timestamp_ms": "timestamp_ms",
    }

    def to_dict(self) -> dict[str, Any]:
        status = self.status

        transport = self.transport

        timestamp_ms = self.timestamp_ms

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if status is not UNSET:
            field_dict["status"] = status
        if transport is not UNSET:
            field_dict["transport"] = transport
        if timestamp_ms is not UNSET:
            field_dict["timestamp_ms"] = timestamp_ms

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        status = d.pop("status", UNSET)
        if status is None:
            status = UNSET

        transport = d.pop("transport", UNSET)
        if transport is None:
            transport = UNSET

        timestamp_ms = d.pop("timestamp_ms", UNSET)
        if timestamp_ms is None:
            timestamp_ms = UNSET

        engine_ready_properties = cls(
            status=status,
            transport=transport,
            timestamp_ms=timestamp_ms,
        )

        engine_ready_properties.additional_properties = d
        return engine_ready_properties
