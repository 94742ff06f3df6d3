from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class CoderMemoryCandidateList(Model):
    """What might be kept in memory."""

    candidates: list[CoderMemoryCandidate]
    """The candidates."""

    count: int | Unset = UNSET
    """How many there are."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "candidates": "candidates",
        "count": "count",
    }

    def to_dict(self) -> dict[str, Any]:
        candidates = []
        for candidates_item_data in self.candidates:
            candidates_item = candidates_item_data.to_dict()
            candidates.append(candidates_item)

        count = self.count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "candidates": candidates,
            }
        )
        if count is not UNSET:
            field_dict["count"] = count

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _candidates = d.pop("candidates")
        candidates = []
        if not isinstance(_candidates, list):
            raise TypeError("candidates is not an array")
        for candidates_item_data in _candidates:
            candidates_item = CoderMemoryCandidate.from_dict(candidates_item_data)

            candidates.append(candidates_item)

        count = d.pop("count", UNSET)
        if count is None:
            count = UNSET

        coder_memory_candidate_list = cls(
            candidates=candidates,
            count=count,
        )

        coder_memory_candidate_list.additional_properties = d
        return coder_memory_candidate_list


from ..models.coder_memory_candidate import CoderMemoryCandidate  # noqa: E402
