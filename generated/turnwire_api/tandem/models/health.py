from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class Health(Model):
    """Whether the engine can be used."""

    healthy: bool
    """Whether the engine works."""

    ready: bool
    """Whether it has started. Until then other requests are answered with 503."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "healthy": "healthy",
        "ready": "ready",
    }

    def to_dict(self) -> dict[str, Any]:
        healthy = self.healthy

        ready = self.ready

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "healthy": healthy,
                "ready": ready,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        healthy = d.pop("healthy")

        ready = d.pop("ready")

        health = cls(
            healthy=healthy,
            ready=ready,
        )

        health.additional_properties = d
        return health
