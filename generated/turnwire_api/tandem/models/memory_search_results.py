from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class MemorySearchResults(Model):
    """What was found."""

    results: list[MemoryMatch]
    """The entries, the best first."""

    scopes_used: list[str] | Unset = UNSET
    """Tiers that were looked in."""

    blocked_scopes: list[str] | Unset = UNSET
    """Tiers that may not be read."""

    audit_id: None | str | Unset = UNSET
    """Identifier of the audit record."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "results": "results",
        "scopes_used": "scopes_used",
        "blocked_scopes": "blocked_scopes",
        "audit_id": "audit_id",
    }

    def to_dict(self) -> dict[str, Any]:
        results = []
        for results_item_data in self.results:
            results_item = results_item_data.to_dict()
            results.append(results_item)

        scopes_used: list[str] | Unset = UNSET
        if not isinstance(self.scopes_used, Unset):
            scopes_used = self.scopes_used

        blocked_scopes: list[str] | Unset = UNSET
        if not isinstance(self.blocked_scopes, Unset):
            blocked_scopes = self.blocked_scopes

        audit_id: None | str | Unset = self.audit_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "results": results,
            }
        )
        if scopes_used is not UNSET:
            field_dict["scopes_used"] = scopes_used
        if blocked_scopes is not UNSET:
            field_dict["blocked_scopes"] = blocked_scopes
        if audit_id is not UNSET:
            field_dict["audit_id"] = audit_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _results = d.pop("results")
        results = []
        if not isinstance(_results, list):
            raise TypeError("results is not an array")
        for results_item_data in _results:
            results_item = MemoryMatch.from_dict(results_item_data)

            results.append(results_item)

        scopes_used = d.pop("scopes_used", UNSET)
        if scopes_used is None:
            scopes_used = UNSET

        blocked_scopes = d.pop("blocked_scopes", UNSET)
        if blocked_scopes is None:
            blocked_scopes = UNSET

        audit_id = d.pop("audit_id", UNSET)

        memory_search_results = cls(
            results=results,
            scopes_used=scopes_used,
            blocked_scopes=blocked_scopes,
            audit_id=audit_id,
        )

        memory_search_results.additional_properties = d
        return memory_search_results


from ..models.memory_match import MemoryMatch  # noqa: E402
