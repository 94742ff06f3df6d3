from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class MemorySearchPerformedProperties(Model):
    """What `memory.search.performed` carries."""

    session_id: str | Unset = UNSET
    """The session."""

    run_id: str | Unset = UNSET
    """The run."""

    message_id: str | Unset = UNSET
    """The message."""

    provider_id: None | str | Unset = UNSET
    """The provider of the run."""

    model_id: None | str | Unset = UNSET
    """The model of the run."""

    iteration: int | Unset = UNSET
    """Which call of the model it was for."""

    query_hash: None | str | Unset = UNSET
    """Hash of what was searched for."""

    result_count: int | Unset = UNSET
    """How many items were found."""

    score_min: float | None | Unset = UNSET
    """The lowest score."""

    score_max: float | None | Unset = UNSET
    """The highest score."""

    scores: Any | Unset = UNSET
    """All scores."""

    latency_ms: int | None | Unset = UNSET
    """How long it took, milliseconds."""

    sources: Any | Unset = UNSET
    """Where the items come from."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "sessionID": "session_id",
        "runID": "run_id",
        "messageID": "message_id",
        "providerID": "provider_id",
        "modelID": "model_id",
        "iteration": "iteration",
        "queryHash": "query_hash",
        "resultCount": "result_count",
        "scoreMin": "score_min",
        "scoreMax": "score_max",
        "scores": "scores",
        "latencyMs": "latency_ms",
        "sources": "sources",
    }

    def to_dict(self) -> dict[str, Any]:
        session_id = self.session_id

        run_id = self.run_id

        message_id = self.message_id

        provider_id: None | str | Unset = self.provider_id

        model_id: None | str | Unset = self.model_id

        iteration = self.iteration

        query_hash: None | str | Unset = self.query_hash

        result_count = self.result_count

        score_min: float | None | Unset = self.score_min

        score_max: float | None | Unset = self.score_max

        scores = self.scores

        latency_ms: int | None | Unset = self.latency_ms

        sources = self.sources

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if session_id is not UNSET:
            field_dict["sessionID"] = session_id
        if run_id is not UNSET:
            field_dict["runID"] = run_id
        if message_id is not UNSET:
            field_dict["messageID"] = message_id
        if provider_id is not UNSET:
            field_dict["providerID"] = provider_id
        if model_id is not UNSET:
            field_dict["modelID"] = model_id
        if iteration is not UNSET:
            field_dict["iteration"] = iteration
        if query_hash is not UNSET:
            field_dict["queryHash"] = query_hash
        if result_count is not UNSET:
            field_dict["resultCount"] = result_count
        if score_min is not UNSET:
            field_dict["scoreMin"] = score_min
        if score_max is not UNSET:
            field_dict["scoreMax"] = score_max
        if scores is not UNSET:
            field_dict["scores"] = scores
        if latency_ms is not UNSET:
            field_dict["latencyMs"] = latency_ms
        if sources is not UNSET:
            field_dict["sources"] = sources

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        session_id = d.pop("sessionID", UNSET)
        if session_id is None:
            session_id = UNSET

        run_id = d.pop("runID", UNSET)
        if run_id is None:
            run_id = UNSET

        message_id = d.pop("messageID", UNSET)
        if message_id is None:
            message_id = UNSET

        provider_id = d.pop("providerID", UNSET)

        model_id = d.pop("modelID", UNSET)

        iteration = d.pop("iteration", UNSET)
        if iteration is None:
            iteration = UNSET

        query_hash = d.pop("queryHash", UNSET)

        result_count = d.pop("resultCount", UNSET)
        if result_count is None:
            result_count = UNSET

        score_min = d.pop("scoreMin", UNSET)

        score_max = d.pop("scoreMax", UNSET)

        scores = d.pop("scores", UNSET)

        latency_ms = d.pop("latencyMs", UNSET)

        sources = d.pop("sources", UNSET)

        memory_search_performed_properties = cls(
            session_id=session_id,
            run_id=run_id,
            message_id=message_id,
            provider_id=provider_id,
            model_id=model_id,
            iteration=iteration,
            query_hash=query_hash,
            result_count=result_count,
            score_min=score_min,
            score_max=score_max,
            scores=scores,
            latency_ms=latency_ms,
            sources=sources,
        )

        memory_search_performed_properties.additional_properties = d
        return memory_search_performed_properties
