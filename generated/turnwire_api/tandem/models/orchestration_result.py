from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class OrchestrationResult(Model):
    """One version."""

    orchestration: Orchestration
    """Automations that follow one another."""

    orchestration_id: None | str | Unset = UNSET
    """Its identifier."""

    version: int | None | Unset = UNSET
    """Its version; 0 for the draft."""

    status: None | str | Unset = UNSET
    """Its state."""

    updated_at_ms: int | None | Unset = UNSET
    """When it last changed, in milliseconds since 1970."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "orchestration": "orchestration",
        "orchestration_id": "orchestration_id",
        "version": "version",
        "status": "status",
        "updated_at_ms": "updated_at_ms",
    }

    def to_dict(self) -> dict[str, Any]:
        orchestration = self.orchestration.to_dict()

        orchestration_id: None | str | Unset = self.orchestration_id

        version: int | None | Unset = self.version

        status: None | str | Unset = self.status

        updated_at_ms: int | None | Unset = self.updated_at_ms

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "orchestration": orchestration,
            }
        )
        if orchestration_id is not UNSET:
            field_dict["orchestration_id"] = orchestration_id
        if version is not UNSET:
            field_dict["version"] = version
        if status is not UNSET:
            field_dict["status"] = status
        if updated_at_ms is not UNSET:
            field_dict["updated_at_ms"] = updated_at_ms

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        orchestration = Orchestration.from_dict(d.pop("orchestration"))

        orchestration_id = d.pop("orchestration_id", UNSET)

        version = d.pop("version", UNSET)

        status = d.pop("status", UNSET)

        updated_at_ms = d.pop("updated_at_ms", UNSET)

        orchestration_result = cls(
            orchestration=orchestration,
            orchestration_id=orchestration_id,
            version=version,
            status=status,
            updated_at_ms=updated_at_ms,
        )

        orchestration_result.additional_properties = d
        return orchestration_result


from ..models.orchestration import Orchestration  # noqa: E402
