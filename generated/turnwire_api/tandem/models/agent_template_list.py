from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class AgentTemplateList(Model):
    """The templates."""

    templates: list[AgentTemplate]
    """The templates."""

    count: int
    """How many there are."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "templates": "templates",
        "count": "count",
    }

    def to_dict(self) -> dict[str, Any]:
        templates = []
        for templates_item_data in self.templates:
            templates_item = templates_item_data.to_dict()
            templates.append(templates_item)

        count = self.count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "templates": templates,
                "count": count,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _templates = d.pop("templates")
        templates = []
        if not isinstance(_templates, list):
            raise TypeError("templates is not an array")
        for templates_item_data in _templates:
            templates_item = AgentTemplate.from_dict(templates_item_data)

            templates.append(templates_item)

        count = d.pop("count")

        agent_template_list = cls(
            templates=templates,
            count=count,
        )

        agent_template_list.additional_properties = d
        return agent_template_list


from ..models.agent_template import AgentTemplate  # noqa: E402
