from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class AddArtifactRequest(Model):
    """Something a run made."""

    uri: str
    """Where it is."""

    kind: str
    """What it is."""

    label: str | Unset = UNSET
    """Its name."""

    metadata: Any | Unset = UNSET
    """More about it. Any JSON."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "uri": "uri",
        "kind": "kind",
        "label": "label",
        "metadata": "metadata",
    }

    def to_dict(self) -> dict[str, Any]:
        uri = self.uri

        kind = self.kind

        label = self.label

        metadata = self.metadata

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "uri": uri,
                "kind": kind,
            }
        )
        if label is not UNSET:
            field_dict["label"] = label
        if metadata is not UNSET:
            field_dict["metadata"] = metadata

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        uri = d.pop("uri")

        kind = d.pop("kind")

        label = d.pop("label", UNSET)
        if label is None:
            label = UNSET

        metadata = d.pop("metadata", UNSET)

        add_artifact_request = cls(
            uri=uri,
            kind=kind,
            label=label,
            metadata=metadata,
        )

        add_artifact_request.additional_properties = d
        return add_artifact_request
