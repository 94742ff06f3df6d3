from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class OrchestrationReference(Model):
    """An automation that a node runs."""

    node_id: str
    """The node."""

    automation_id: None | str | Unset = UNSET
    """The automation."""

    state: str
    """Whether it is as it was when it was chosen."""

    pinned_hash: None | str | Unset = UNSET
    """Digest it had then."""

    current_hash: None | str | Unset = UNSET
    """Digest it has now."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "node_id": "node_id",
        "automation_id": "automation_id",
        "state": "state",
        "pinned_hash": "pinned_hash",
        "current_hash": "current_hash",
    }

    def to_dict(self) -> dict[str, Any]:
        node_id = self.node_id

        state = self.state

        automation_id: None | str | Unset = self.automation_id

        pinned_hash: None | str | Unset = self.pinned_hash

        current_hash: None | str | Unset = self.current_hash

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "node_id": node_id,
                "state": state,
            }
        )
        if automation_id is not UNSET:
            field_dict["automation_id"] = automation_id
        if pinned_hash is not UNSET:
            field_dict["pinned_hash"] = pinned_hash
        if current_hash is not UNSET:
            field_dict["current_hash"] = current_hash

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        node_id = d.pop("node_id")

        state = d.pop("state")

        automation_id = d.pop("automation_id", UNSET)

        pinned_hash = d.pop("pinned_hash", UNSET)

        current_hash = d.pop("current_hash", UNSET)

        orchestration_reference = cls(
            node_id=node_id,
            state=state,
            automation_id=automation_id,
            pinned_hash=pinned_hash,
            current_hash=current_hash,
        )

        orchestration_reference.additional_properties = d
        return orchestration_reference
