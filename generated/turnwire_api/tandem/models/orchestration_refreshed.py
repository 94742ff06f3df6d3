from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class OrchestrationRefreshed(Model):
    """The draft with the automations as they are now."""

    orchestration: Orchestration
    """Automations that follow one another."""

    refreshed_node_ids: list[str] | Unset = UNSET
    """The nodes that were changed."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "orchestration": "orchestration",
        "refreshed_node_ids": "refreshed_node_ids",
    }

    def to_dict(self) -> dict[str, Any]:
        orchestration = self.orchestration.to_dict()

        refreshed_node_ids: list[str] | Unset = UNSET
        if not isinstance(self.refreshed_node_ids, Unset):
            refreshed_node_ids = self.refreshed_node_ids

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "orchestration": orchestration,
            }
        )
        if refreshed_node_ids is not UNSET:
            field_dict["refreshed_node_ids"] = refreshed_node_ids

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        orchestration = Orchestration.from_dict(d.pop("orchestration"))

        refreshed_node_ids = d.pop("refreshed_node_ids", UNSET)
        if refreshed_node_ids is None:
            refreshed_node_ids = UNSET

        orchestration_refreshed = cls(
            orchestration=orchestration,
            refreshed_node_ids=refreshed_node_ids,
        )

        orchestration_refreshed.additional_properties = d
        return orchestration_refreshed


from ..models.orchestration import Orchestration  # noqa: E402
