from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class CoderArtifact(Model):
    """Something that came of a piece of work."""

    id: None | str | Unset = UNSET
    """Its identifier."""

    artifact_type: None | str | Unset = UNSET
    """Kind of the artifact."""

    path: None | str | Unset = UNSET
    """Where it is on the engine's host."""

    ts_ms: int | None | Unset = UNSET
    """When it was made, in milliseconds since 1970."""

    step_id: None | str | Unset = UNSET
    """The step it came from."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "artifact_type": "artifact_type",
        "path": "path",
        "ts_ms": "ts_ms",
        "step_id": "step_id",
    }

    def to_dict(self) -> dict[str, Any]:
        id: None | str | Unset = self.id

        artifact_type: None | str | Unset = self.artifact_type

        path: None | str | Unset = self.path

        ts_ms: int | None | Unset = self.ts_ms

        step_id: None | str | Unset = self.step_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if artifact_type is not UNSET:
            field_dict["artifact_type"] = artifact_type
        if path is not UNSET:
            field_dict["path"] = path
        if ts_ms is not UNSET:
            field_dict["ts_ms"] = ts_ms
        if step_id is not UNSET:
            field_dict["step_id"] = step_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        id = d.pop("id", UNSET)

        artifact_type = d.pop("artifact_type", UNSET)

        path = d.pop("path", UNSET)

        ts_ms = d.pop("ts_ms", UNSET)

        step_id = d.pop("step_id", UNSET)

        coder_artifact = cls(
            id=id,
            artifact_type=artifact_type,
            path=path,
            ts_ms=ts_ms,
            step_id=step_id,
        )

        coder_artifact.additional_properties = d
        return coder_artifact
