from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class CoderMemoryCandidateRequest(Model):
    """What might be kept in memory."""

    kind: str
    """Kind of the candidate."""

    task_id: str | Unset = UNSET
    """The task it comes from."""

    summary: str | Unset = UNSET
    """What it says."""

    payload: Any | Unset = UNSET
    """What it rests on."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "kind": "kind",
        "task_id": "task_id",
        "summary": "summary",
        "payload": "payload",
    }

    def to_dict(self) -> dict[str, Any]:
        kind = self.kind

        task_id = self.task_id

        summary = self.summary

        payload = self.payload

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "kind": kind,
            }
        )
        if task_id is not UNSET:
            field_dict["task_id"] = task_id
        if summary is not UNSET:
            field_dict["summary"] = summary
        if payload is not UNSET:
            field_dict["payload"] = payload

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        kind = d.pop("kind")

        task_id = d.pop("task_id", UNSET)
        if task_id is None:
            task_id = UNSET

        summary = d.pop("summary", UNSET)
        if summary is None:
            summary = UNSET

        payload = d.pop("payload", UNSET)

        coder_memory_candidate_request = cls(
            kind=kind,
            task_id=task_id,
            summary=summary,
            payload=payload,
        )

        coder_memory_candidate_request.additional_properties = d
        return coder_memory_candidate_request
