from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class CoderMemoryCandidate(Model):
    """Something that might be kept in memory."""

    candidate_id: None | str | Unset = UNSET
    """Its identifier."""

    kind: None | str | Unset = UNSET
    """Kind of the candidate."""

    summary: None | str | Unset = UNSET
    """What it says."""

    payload: Any | Unset = UNSET
    """What it rests on."""

    created_at_ms: int | None | Unset = UNSET
    """When it was made, in milliseconds since 1970."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "candidate_id": "candidate_id",
        "kind": "kind",
        "summary": "summary",
        "payload": "payload",
        "created_at_ms": "created_at_ms",
    }

    def to_dict(self) -> dict[str, Any]:
        candidate_id: None | str | Unset = self.candidate_id

        kind: None | str | Unset = self.kind

        summary: None | str | Unset = self.summary

        payload = self.payload

        created_at_ms: int | None | Unset = self.created_at_ms

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if candidate_id is not UNSET:
            field_dict["candidate_id"] = candidate_id
        if kind is not UNSET:
            field_dict["kind"] = kind
        if summary is not UNSET:
            field_dict["summary"] = summary
        if payload is not UNSET:
            field_dict["payload"] = payload
        if created_at_ms is not UNSET:
            field_dict["created_at_ms"] = created_at_ms

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        candidate_id = d.pop("candidate_id", UNSET)

        kind = d.pop("kind", UNSET)

        summary = d.pop("summary", UNSET)

        payload = d.pop("payload", UNSET)

        created_at_ms = d.pop("created_at_ms", UNSET)

        coder_memory_candidate = cls(
            candidate_id=candidate_id,
            kind=kind,
            summary=summary,
            payload=payload,
            created_at_ms=created_at_ms,
        )

        coder_memory_candidate.additional_properties = d
        return coder_memory_candidate
