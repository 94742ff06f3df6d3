from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class MemoryPromoteRequest(Model):
    """The entry to promote."""

    run_id: str
    """The run that promotes it."""

    source_memory_id: str
    """Identifier of the entry."""

    from_tier: str
    """How far it reaches."""

    to_tier: str
    """How far it shall reach."""

    partition: MemoryPartition
    """Whose memory it is."""

    reason: str
    """Why."""

    review: MemoryReview
    """Who has looked at it."""

    capability: MemoryCapability | Unset = UNSET
    """What a run may do with the memory. The engine takes a default when none is given: read
    `session` and `project`, write `session`."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "run_id": "run_id",
        "source_memory_id": "source_memory_id",
        "from_tier": "from_tier",
        "to_tier": "to_tier",
        "partition": "partition",
        "reason": "reason",
        "review": "review",
        "capability": "capability",
    }

    def to_dict(self) -> dict[str, Any]:
        run_id = self.run_id

        source_memory_id = self.source_memory_id

        from_tier = self.from_tier

        to_tier = self.to_tier

        partition = self.partition.to_dict()

        reason = self.reason

        review = self.review.to_dict()

        capability: dict[str, Any] | Unset = UNSET
        if not isinstance(self.capability, Unset):
            capability = self.capability.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "run_id": run_id,
                "source_memory_id": source_memory_id,
                "from_tier": from_tier,
                "to_tier": to_tier,
                "partition": partition,
                "reason": reason,
                "review": review,
            }
        )
        if capability is not UNSET:
            field_dict["capability"] = capability

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        run_id = d.pop("run_id")

        source_memory_id = d.pop("source_memory_id")

        from_tier = d.pop("from_tier")

        to_tier = d.pop("to_tier")

        partition = MemoryPartition.from_dict(d.pop("partition"))

        reason = d.pop("reason")

        review = MemoryReview.from_dict(d.pop("review"))

        _capability = d.pop("capability", UNSET)
        capability: MemoryCapability | Unset
        if _capability is None or _capability is UNSET:
            capability = UNSET
        else:
            capability = MemoryCapability.from_dict(_capability)

        memory_promote_request = cls(
            run_id=run_id,
            source_memory_id=source_memory_id,
            from_tier=from_tier,
            to_tier=to_tier,
            partition=partition,
            reason=reason,
            review=review,
            capability=capability,
        )

        memory_promote_request.additional_properties = d
        return memory_promote_request


from ..models.memory_capability import MemoryCapability  # noqa: E402
from ..models.memory_partition import MemoryPartition  # noqa: E402
from ..models.memory_review import MemoryReview  # noqa: E402
