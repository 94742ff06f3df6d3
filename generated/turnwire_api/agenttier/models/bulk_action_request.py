from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class BulkActionRequest(Model):
    """What to do with several sandboxes."""

    action: str
    """What to do."""

    ids: list[str]
    """The sandboxes."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "action": "action",
        "ids": "ids",
    }

    def to_dict(self) -> dict[str, Any]:
        action = self.action

        ids = self.ids

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "action": action,
                "ids": ids,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        action = d.pop("action")

        ids: list[str] = d.pop("ids")

        bulk_action_request = cls(
            action=action,
            ids=ids,
        )

        bulk_action_request.additional_properties = d
        return bulk_action_request
