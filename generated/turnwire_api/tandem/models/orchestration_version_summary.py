from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class OrchestrationVersionSummary(Model):
    """A published version, in short."""

    version: int
    """The version."""

    name: None | str | Unset = UNSET
    """Its name."""

    published_at_ms: int | None | Unset = UNSET
    """When it was published, in milliseconds since 1970."""

    metadata: Any | Unset = UNSET
    """What else belongs to it."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "version": "version",
        "name": "name",
        "published_at_ms": "published_at_ms",
        "metadata": "metadata",
    }

    def to_dict(self) -> dict[str, Any]:
        version = self.version

        name: None | str | Unset = self.name

        published_at_ms: int | None | Unset = self.published_at_ms

        metadata = self.metadata

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "version": version,
            }
        )
        if name is not UNSET:
            field_dict["name"] = name
        if published_at_ms is not UNSET:
            field_dict["published_at_ms"] = published_at_ms
        if metadata is not UNSET:
            field_dict["metadata"] = metadata

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        version = d.pop("version")

        name = d.pop("name", UNSET)

        published_at_ms = d.pop("published_at_ms", UNSET)

        metadata = d.pop("metadata", UNSET)

        orchestration_version_summary = cls(
            version=version,
            name=name,
            published_at_ms=published_at_ms,
            metadata=metadata,
        )

        orchestration_version_summary.additional_properties = d
        return orchestration_version_summary
