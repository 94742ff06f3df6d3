from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class MemoryPutRequest(Model):
    """The entry to keep."""

    run_id: str
    """The run that keeps it."""

    partition: MemoryPartition
    """Whose memory it is."""

    kind: str
    """Kind of the entry."""

    content: str
    """Its text."""

    classification: str
    """Who may read it."""

    artifact_refs: list[str] | Unset = UNSET
    """What it rests on."""

    metadata: Any | Unset = UNSET
    """What else belongs to it."""

    private: bool | Unset = UNSET
    """Whether it is for its author only."""

    capability: MemoryCapability | Unset = UNSET
    """What a run may do with the memory. The engine takes a default when none is given: read
    `session` and `project`, write `session`."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "run_id": "run_id",
        "partition": "partition",
        "kind": "kind",
        "content": "content",
        "classification": "classification",
        "artifact_refs": "artifact_refs",
        "metadata": "metadata",
        "private": "private",
        "capability": "capability",
    }

    def to_dict(self) -> dict[str, Any]:
        run_id = self.run_id

        partition = self.partition.to_dict()

        kind = self.kind

        content = self.content

        classification = self.classification

        artifact_refs: list[str] | Unset = UNSET
        if not isinstance(self.artifact_refs, Unset):
            artifact_refs = self.artifact_refs

        metadata = self.metadata

        private = self.private

        capability: dict[str, Any] | Unset = UNSET
        if not isinstance(self.capability, Unset):
            capability = self.capability.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "run_id": run_id,
                "partition": partition,
                "kind": kind,
                "content": content,
                "classification": classification,
            }
        )
        if artifact_refs is not UNSET:
            field_dict["artifact_refs"] = artifact_refs
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if private is not UNSET:
            field_dict["private"] = private
        if capability is not UNSET:
            field_dict["capability"] = capability

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        run_id = d.pop("run_id")

        partition = MemoryPartition.from_dict(d.pop("partition"))

        kind = d.pop("kind")

        content = d.pop("content")

        classification = d.pop("classification")

        artifact_refs = d.pop("artifact_refs", UNSET)
        if artifact_refs is None:
            artifact_refs = UNSET

        metadata = d.pop("metadata", UNSET)

        private = d.pop("private", UNSET)
        if private is None:
            private = UNSET

        _capability = d.pop("capability", UNSET)
        capability: MemoryCapability | Unset
        if _capability is None or _capability is UNSET:
            capability = UNSET
        else:
            capability = MemoryCapability.from_dict(_capability)

        memory_put_request = cls(
            run_id=run_id,
            partition=partition,
            kind=kind,
            content=content,
            classification=classification,
            artifact_refs=artifact_refs,
            metadata=metadata,
            private=private,
            capability=capability,
        )

        memory_put_request.additional_properties = d
        return memory_put_request


from ..models.memory_capability import MemoryCapability  # noqa: E402
from ..models.memory_partition import MemoryPartition  # noqa: E402
