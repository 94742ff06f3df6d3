from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class AgentTemplateCreateRequest(Model):
    """The template to add."""

    template: AgentTemplate
    """An agent of a team, to make instances of."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "template": "template",
    }

    def to_dict(self) -> dict[str, Any]:
        template = self.template.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "template": template,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        template = AgentTemplate.from_dict(d.pop("template"))

        agent_template_create_request = cls(
            template=template,
        )

        agent_template_create_request.additional_properties = d
        return agent_template_create_request


from ..models.agent_template import AgentTemplate  # noqa: E402
