from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class Artifact(Model):
    """Something a run made."""

    artifact_id: str | Unset = UNSET
    """The artifact."""

    uri: str | Unset = UNSET
    """Where it is."""

    kind: str | Unset = UNSET
    """What it is."""

    label: None | str | Unset = UNSET
    """Its name."""

    created_at_ms: int | Unset = UNSET
    """When it was made, milliseconds since 1970."""

    metadata: Any | Unset = UNSET
    """More about it."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "artifact_id": "artifact_id",
        "uri": "uri",
        "kind": "kind",
        "label": "label",
        "created_at_ms": "created_at_ms",
        "metadata": "metadata",
    }

    def to_dict(self) -> dict[str, Any]:
        artifact_id = self.artifact_id

        uri = self.uri

        kind = self.kind

        label: None | str | Unset = self.label

        created_at_ms = self.created_at_ms

        metadata = self.metadata

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if artifact_id is not UNSET:
            field_dict["artifact_id"] = artifact_id
        if uri is not UNSET:
            field_dict["uri"] = uri
        if kind is not UNSET:
            field_dict["kind"] = kind
        if label is not UNSET:
            field_dict["label"] = label
        if created_at_ms is not UNSET:
            field_dict["created_at_ms"] = created_at_ms
        if metadata is not UNSET:
            field_dict["metadata"] = metadata

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        artifact_id = d.pop("artifact_id", UNSET)
        if artifact_id is None:
            artifact_id = UNSET

        uri = d.pop("uri", UNSET)
        if uri is None:
            uri = UNSET

        kind = d.pop("kind", UNSET)
        if kind is None:
            kind = UNSET

        label = d.pop("label", UNSET)

        created_at_ms = d.pop("created_at_ms", UNSET)
        if created_at_ms is None:
            created_at_ms = UNSET

        metadata = d.pop("metadata", UNSET)

        artifact = cls(
            artifact_id=artifact_id,
            uri=uri,
            kind=kind,
            label=label,
            created_at_ms=created_at_ms,
            metadata=metadata,
        )

        artifact.additional_properties = d
        return artifact
