from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class OrchestrationDryRunRequest(Model):
    """The way to try."""

    from_node_id: str
    """Where it begins."""

    transition_key: str
    """Its name."""

    artifact_type: str | Unset = UNSET
    """What is handed over."""

    version: int | Unset = UNSET
    """The version to try. The draft when it is omitted."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "from_node_id": "from_node_id",
        "transition_key": "transition_key",
        "artifact_type": "artifact_type",
        "version": "version",
    }

    def to_dict(self) -> dict[str, Any]:
        from_node_id = self.from_node_id

        transition_key = self.transition_key

        artifact_type = self.artifact_type

        version = self.version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "from_node_id": from_node_id,
                "transition_key": transition_key,
            }
        )
        if artifact_type is not UNSET:
            field_dict["artifact_type"] = artifact_type
        if version is not UNSET:
            field_dict["version"] = version

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        from_node_id = d.pop("from_node_id")

        transition_key = d.pop("transition_key")

        artifact_type = d.pop("artifact_type", UNSET)
        if artifact_type is None:
            artifact_type = UNSET

        version = d.pop("version", UNSET)
        if version is None:
            version = UNSET

        orchestration_dry_run_request = cls(
            from_node_id=from_node_id,
            transition_key=transition_key,
            artifact_type=artifact_type,
            version=version,
        )

        orchestration_dry_run_request.additional_properties = d
        return orchestration_dry_run_request
