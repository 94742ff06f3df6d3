from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class OrchestrationReferences(Model):
    """The automations that a draft runs."""

    orchestration_id: None | str | Unset = UNSET
    """Its identifier."""

    references: list[OrchestrationReference]
    """The automations."""

    stale_count: int | None | Unset = UNSET
    """How many have changed since they were chosen."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "orchestration_id": "orchestration_id",
        "references": "references",
        "stale_count": "stale_count",
    }

    def to_dict(self) -> dict[str, Any]:
        references = []
        for references_item_data in self.references:
            references_item = references_item_data.to_dict()
            references.append(references_item)

        orchestration_id: None | str | Unset = self.orchestration_id

        stale_count: int | None | Unset = self.stale_count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "references": references,
            }
        )
        if orchestration_id is not UNSET:
            field_dict["orchestration_id"] = orchestration_id
        if stale_count is not UNSET:
            field_dict["stale_count"] = stale_count

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _references = d.pop("references")
        references = []
        if not isinstance(_references, list):
            raise TypeError("references is not an array")
        for references_item_data in _references:
            references_item = OrchestrationReference.from_dict(references_item_data)

            references.append(references_item)

        orchestration_id = d.pop("orchestration_id", UNSET)

        stale_count = d.pop("stale_count", UNSET)

        orchestration_references = cls(
            references=references,
            orchestration_id=orchestration_id,
            stale_count=stale_count,
        )

        orchestration_references.additional_properties = d
        return orchestration_references


from ..models.orchestration_reference import OrchestrationReference  # noqa: E402
