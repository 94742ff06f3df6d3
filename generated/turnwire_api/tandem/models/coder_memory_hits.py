from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class CoderMemoryHits(Model):
    """What the memory says to a piece of work."""

    hits: list[JsonObject]
    """The entries, the best first."""

    count: int | Unset = UNSET
    """How many there are."""

    query: None | str | Unset = UNSET
    """What was looked for."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "hits": "hits",
        "count": "count",
        "query": "query",
    }

    def to_dict(self) -> dict[str, Any]:
        hits = []
        for hits_item_data in self.hits:
            hits_item = hits_item_data.to_dict()
            hits.append(hits_item)

        count = self.count

        query: None | str | Unset = self.query

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "hits": hits,
            }
        )
        if count is not UNSET:
            field_dict["count"] = count
        if query is not UNSET:
            field_dict["query"] = query

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _hits = d.pop("hits")
        hits = []
        if not isinstance(_hits, list):
            raise TypeError("hits is not an array")
        for hits_item_data in _hits:
            hits_item = JsonObject.from_dict(hits_item_data)

            hits.append(hits_item)

        count = d.pop("count", UNSET)
        if count is None:
            count = UNSET

        query = d.pop("query", UNSET)

        coder_memory_hits = cls(
            hits=hits,
            count=count,
            query=query,
        )

        coder_memory_hits.additional_properties = d
        return coder_memory_hits


from ..models.json_object import JsonObject  # noqa: E402
