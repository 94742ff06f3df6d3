from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class IncidentDraftResult(Model):
    """A draft."""

    draft: IncidentDraft
    """A report about an incident that is not published yet."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "draft": "draft",
    }

    def to_dict(self) -> dict[str, Any]:
        draft = self.draft.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "draft": draft,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        draft = IncidentDraft.from_dict(d.pop("draft"))

        incident_draft_result = cls(
            draft=draft,
        )

        incident_draft_result.additional_properties = d
        return incident_draft_result


from ..models.incident_draft import IncidentDraft  # noqa: E402
