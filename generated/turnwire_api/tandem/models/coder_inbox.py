from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class CoderInbox(Model):
    """What stands on the board of a project."""

    project_id: None | str | Unset = UNSET
    """The project."""

    binding: Any | Unset = UNSET
    """The repository and the board."""

    schema_drift: bool | Unset = UNSET
    """Whether the board has changed its columns."""

    live_schema_fingerprint: None | str | Unset = UNSET
    """Digest of the columns."""

    items: list[JsonObject] | Unset = UNSET
    """What stands there."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "project_id": "project_id",
        "binding": "binding",
        "schema_drift": "schema_drift",
        "live_schema_fingerprint": "live_schema_fingerprint",
        "items": "items",
    }

    def to_dict(self) -> dict[str, Any]:
        project_id: None | str | Unset = self.project_id

        binding = self.binding

        schema_drift = self.schema_drift

        live_schema_fingerprint: None | str | Unset = self.live_schema_fingerprint

        items: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.items, Unset):
            items = []
            for items_item_data in self.items:
                items_item = items_item_data.to_dict()
                items.append(items_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if project_id is not UNSET:
            field_dict["project_id"] = project_id
        if binding is not UNSET:
            field_dict["binding"] = binding
        if schema_drift is not UNSET:
            field_dict["schema_drift"] = schema_drift
        if live_schema_fingerprint is not UNSET:
            field_dict["live_schema_fingerprint"] = live_schema_fingerprint
        if items is not UNSET:
            field_dict["items"] = items

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        project_id = d.pop("project_id", UNSET)

        binding = d.pop("binding", UNSET)

        schema_drift = d.pop("schema_drift", UNSET)
        if schema_drift is None:
            schema_drift = UNSET

        live_schema_fingerprint = d.pop("live_schema_fingerprint", UNSET)

        _items = d.pop("items", UNSET)
        items: list[JsonObject] | Unset = UNSET
        if _items is not None and _items is not UNSET:
            items = []
            if not isinstance(_items, list):
                raise TypeError("items is not an array")
            for items_item_data in _items:
                items_item = JsonObject.from_dict(items_item_data)

                items.append(items_item)

        coder_inbox = cls(
            project_id=project_id,
            binding=binding,
            schema_drift=schema_drift,
            live_schema_fingerprint=live_schema_fingerprint,
            items=items,
        )

        coder_inbox.additional_properties = d
        return coder_inbox


from ..models.json_object import JsonObject  # noqa: E402
