from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class SavedSessionAgent(Model):
    """A saved agent."""

    type: Literal["reference"] = "reference"
    """Always `reference`."""

    id: str
    """The saved agent."""

    name: str
    """Name of the saved agent."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "id": "id",
        "name": "name",
    }

    def to_dict(self) -> dict[str, Any]:
        type = self.type

        id = self.id

        name = self.name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type,
                "id": id,
                "name": name,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        type = d.pop("type")
        if type != "reference":
            raise ValueError(f"type must be 'reference', got {type!r}")

        id = d.pop("id")

        name = d.pop("name")

        saved_session_agent = cls(
            type=type,
            id=id,
            name=name,
        )

        saved_session_agent.additional_properties = d
        return saved_session_agent
