from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class CoderRunDetails(Model):
    """A piece of work and what belongs to it."""

    coder_run: CoderRun | Unset = UNSET
    """A piece of work on a repository."""

    run: Any | Unset = UNSET
    """The run behind it."""

    artifacts: list[CoderArtifact] | Unset = UNSET
    """What came of it."""

    memory_hits: Any | Unset = UNSET
    """What the memory says to it."""

    memory_candidates: list[Any] | Unset = UNSET
    """What might be kept in memory."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "coder_run": "coder_run",
        "run": "run",
        "artifacts": "artifacts",
        "memory_hits": "memory_hits",
        "memory_candidates": "memory_candidates",
    }

    def to_dict(self) -> dict[str, Any]:
        coder_run: dict[str, Any] | Unset = UNSET
        if not isinstance(self.coder_run, Unset):
            coder_run = self.coder_run.to_dict()

        run = self.run

        artifacts: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.artifacts, Unset):
            artifacts = []
            for artifacts_item_data in self.artifacts:
                artifacts_item = artifacts_item_data.to_dict()
                artifacts.append(artifacts_item)

        memory_hits = self.memory_hits

        memory_candidates: list[Any] | Unset = UNSET
        if not isinstance(self.memory_candidates, Unset):
            memory_candidates = self.memory_candidates

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if coder_run is not UNSET:
            field_dict["coder_run"] = coder_run
        if run is not UNSET:
            field_dict["run"] = run
        if artifacts is not UNSET:
            field_dict["artifacts"] = artifacts
        if memory_hits is not UNSET:
            field_dict["memory_hits"] = memory_hits
        if memory_candidates is not UNSET:
            field_dict["memory_candidates"] = memory_candidates

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _coder_run = d.pop("coder_run", UNSET)
        coder_run: CoderRun | Unset
        if _coder_run is None or _coder_run is UNSET:
            coder_run = UNSET
        else:
            coder_run = CoderRun.from_dict(_coder_run)

        run = d.pop("run", UNSET)

        _artifacts = d.pop("artifacts", UNSET)
        artifacts: list[CoderArtifact] | Unset = UNSET
        if _artifacts is not None and _artifacts is not UNSET:
            artifacts = []
            if not isinstance(_artifacts, list):
                raise TypeError("artifacts is not an array")
            for artifacts_item_data in _artifacts:
                artifacts_item = CoderArtifact.from_dict(artifacts_item_data)

                artifacts.append(artifacts_item)

        memory_hits = d.pop("memory_hits", UNSET)

        memory_candidates = d.pop("memory_candidates", UNSET)
        if memory_candidates is None:
            memory_candidates = UNSET

        coder_run_details = cls(
            coder_run=coder_run,
            run=run,
            artifacts=artifacts,
            memory_hits=memory_hits,
            memory_candidates=memory_candidates,
        )

        coder_run_details.additional_properties = d
        return coder_run_details


from ..models.coder_artifact import CoderArtifact  # noqa: E402
from ..models.coder_run import CoderRun  # noqa: E402
