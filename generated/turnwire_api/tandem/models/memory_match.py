from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class MemoryMatch(Model):
    """An entry that was found."""

    id: str
    """Identifier of the entry."""

    content: None | str | Unset = UNSET
    """Its text."""

    score: float | None | Unset = UNSET
    """How well it fits; higher is better."""

    tier: None | str | Unset = UNSET
    """How far it reaches."""

    classification: None | str | Unset = UNSET
    """Who may read it."""

    kind: None | str | Unset = UNSET
    """Kind of the entry."""

    source_type: None | str | Unset = UNSET
    """Where it came from."""

    created_at_ms: int | None | Unset = UNSET
    """When it was kept, in milliseconds since 1970."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "content": "content",
        "score": "score",
        "tier": "tier",
        "classification": "classification",
        "kind": "kind",
        "source_type": "source_type",
        "created_at_ms": "created_at_ms",
    }

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        content: None | str | Unset = self.content

        score: float | None | Unset = self.score

        tier: None | str | Unset = self.tier

        classification: None | str | Unset = self.classification

        kind: None | str | Unset = self.kind

        source_type: None | str | Unset = self.source_type

        created_at_ms: int | None | Unset = self.created_at_ms

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if content is not UNSET:
            field_dict["content"] = content
        if score is not UNSET:
            field_dict["score"] = score
        if tier is not UNSET:
            field_dict["tier"] = tier
        if classification is not UNSET:
            field_dict["classification"] = classification
        if kind is not UNSET:
            field_dict["kind"] = kind
        if source_type is not UNSET:
            field_dict["source_type"] = source_type
        if created_at_ms is not UNSET:
            field_dict["created_at_ms"] = created_at_ms

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        id = d.pop("id")

        content = d.pop("content", UNSET)

        score = d.pop("score", UNSET)

        tier = d.pop("tier", UNSET)

        classification = d.pop("classification", UNSET)

        kind = d.pop("kind", UNSET)

        source_type = d.pop("source_type", UNSET)

        created_at_ms = d.pop("created_at_ms", UNSET)

        memory_match = cls(
            id=id,
            content=content,
            score=score,
            tier=tier,
            classification=classification,
            kind=kind,
            source_type=source_type,
            created_at_ms=created_at_ms,
        )

        memory_match.additional_properties = d
        return memory_match
