from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class OrchestrationDryRunTarget(Model):
    """Where a way leads, in short."""

    node_id: str
    """Identifier of the node."""

    name: None | str | Unset = UNSET
    """Its name."""

    kind: JsonObject | Unset = UNSET
    """A JSON object whose members are not described."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "node_id": "node_id",
        "name": "name",
        "kind": "kind",
    }

    def to_dict(self) -> dict[str, Any]:
        node_id = self.node_id

        name: None | str | Unset = self.name

        kind: dict[str, Any] | Unset = UNSET
        if not isinstance(self.kind, Unset):
            kind = self.kind.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "node_id": node_id,
            }
        )
        if name is not UNSET:
            field_dict["name"] = name
        if kind is not UNSET:
            field_dict["kind"] = kind

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        node_id = d.pop("node_id")

        name = d.pop("name", UNSET)

        _kind = d.pop("kind", UNSET)
        kind: JsonObject | Unset
        if _kind is None or _kind is UNSET:
            kind = UNSET
        else:
            kind = JsonObject.from_dict(_kind)

        orchestration_dry_run_target = cls(
            node_id=node_id,
            name=name,
            kind=kind,
        )

        orchestration_dry_run_target.additional_properties = d
        return orchestration_dry_run_target


from ..models.json_object import JsonObject  # noqa: E402
