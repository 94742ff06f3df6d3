from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class OrchestrationVersionList(Model):
    """The published versions."""

    orchestration_id: None | str | Unset = UNSET
    """Identifier of the orchestration."""

    versions: list[OrchestrationVersionSummary]
    """The versions."""

    count: int
    """How many there are."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "orchestration_id": "orchestration_id",
        "versions": "versions",
        "count": "count",
    }

    def to_dict(self) -> dict[str, Any]:
        versions = []
        for versions_item_data in self.versions:
            versions_item = versions_item_data.to_dict()
            versions.append(versions_item)

        count = self.count

        orchestration_id: None | str | Unset = self.orchestration_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "versions": versions,
                "count": count,
            }
        )
        if orchestration_id is not UNSET:
            field_dict["orchestration_id"] = orchestration_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _versions = d.pop("versions")
        versions = []
        if not isinstance(_versions, list):
            raise TypeError("versions is not an array")
        for versions_item_data in _versions:
            versions_item = OrchestrationVersionSummary.from_dict(versions_item_data)

            versions.append(versions_item)

        count = d.pop("count")

        orchestration_id = d.pop("orchestration_id", UNSET)

        orchestration_version_list = cls(
            versions=versions,
            count=count,
            orchestration_id=orchestration_id,
        )

        orchestration_version_list.additional_properties = d
        return orchestration_version_list


from ..models.orchestration_version_summary import OrchestrationVersionSummary  # noqa: E402
