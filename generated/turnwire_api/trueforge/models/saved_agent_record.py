from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class SavedAgentRecord(Model):
    """A saved agent."""

    id: str
    """The agent."""

    name: str
    """Name of the agent."""

    manifest: AgentSpec
    """What an agent is. In an answer the settings that were left out have their values; members
    that are not described here are dropped."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "manifest": "manifest",
    }

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        name = self.name

        manifest = self.manifest.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "name": name,
                "manifest": manifest,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        id = d.pop("id")

        name = d.pop("name")

        manifest = AgentSpec.from_dict(d.pop("manifest"))

        saved_agent_record = cls(
            id=id,
            name=name,
            manifest=manifest,
        )

        saved_agent_record.additional_properties = d
        return saved_agent_record


from ..models.agent_spec import AgentSpec  # noqa: E402
