from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class MemorySearchRequest(Model):
    """What to look for."""

    run_id: str
    """The run that looks."""

    query: str
    """What to look for, in plain words."""

    partition: MemoryPartition
    """Whose memory it is."""

    read_scopes: list[str] | Unset = UNSET
    """Tiers to look in."""

    limit: int | Unset = UNSET
    """How many results at most."""

    workflow_phase: str | Unset = UNSET
    """What the run is doing."""

    capability: MemoryCapability | Unset = UNSET
    """What a run may do with the memory. The engine takes a default when none is given: read
    `session` and `project`, write `session`."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "run_id": "run_id",
        "query": "query",
        "partition": "partition",
        "read_scopes": "read_scopes",
        "limit": "limit",
        "workflow_phase": "workflow_phase",
        "capability": "capability",
    }

    def to_dict(self) -> dict[str, Any]:
        run_id = self.run_id

        query = self.query

        partition = self.partition.to_dict()

        read_scopes: list[str] | Unset = UNSET
        if not isinstance(self.read_scopes, Unset):
            read_scopes = self.read_scopes

        limit = self.limit

        workflow_phase = self.workflow_phase

        capability: dict[str, Any] | Unset = UNSET
        if not isinstance(self.capability, Unset):
            capability = self.capability.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "run_id": run_id,
                "query": query,
                "partition": partition,
            }
        )
        if read_scopes is not UNSET:
            field_dict["read_scopes"] = read_scopes
        if limit is not UNSET:
            field_dict["limit"] = limit
        if workflow_phase is not UNSET:
            field_dict["workflow_phase"] = workflow_phase
        if capability is not UNSET:
            field_dict["capability"] = capability

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        run_id = d.pop("run_id")

        query = d.pop("query")

        partition = MemoryPartition.from_dict(d.pop("partition"))

        read_scopes = d.pop("read_scopes", UNSET)
        if read_scopes is None:
            read_scopes = UNSET

        limit = d.pop("limit", UNSET)
        if limit is None:
            limit = UNSET

        workflow_phase = d.pop("workflow_phase", UNSET)
        if workflow_phase is None:
            workflow_phase = UNSET

        _capability = d.pop("capability", UNSET)
        capability: MemoryCapability | Unset
        if _capability is None or _capability is UNSET:
            capability = UNSET
        else:
            capability = MemoryCapability.from_dict(_capability)

        memory_search_request = cls(
            run_id=run_id,
            query=query,
            partition=partition,
            read_scopes=read_scopes,
            limit=limit,
            workflow_phase=workflow_phase,
            capability=capability,
        )

        memory_search_request.additional_properties = d
        return memory_search_request


from ..models.memory_capability import MemoryCapability  # noqa: E402
from ..models.memory_partition import MemoryPartition  # noqa: E402
