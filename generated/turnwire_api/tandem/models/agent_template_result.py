from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class AgentTemplateResult(Model):
    """The template as it is stored now."""

    ok: bool
    """Whether it was done."""

    template: AgentTemplate | Unset = UNSET
    """An agent of a team, to make instances of."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "ok": "ok",
        "template": "template",
    }

    def to_dict(self) -> dict[str, Any]:
        ok = self.ok

        template: dict[str, Any] | Unset = UNSET
        if not isinstance(self.template, Unset):
            template = self.template.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "ok": ok,
            }
        )
        if template is not UNSET:
            field_dict["template"] = template

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        ok = d.pop("ok")

        _template = d.pop("template", UNSET)
        template: AgentTemplate | Unset
        if _template is None or _template is UNSET:
            template = UNSET
        else:
            template = AgentTemplate.from_dict(_template)

        agent_template_result = cls(
            ok=ok,
            template=template,
        )

        agent_template_result.additional_properties = d
        return agent_template_result


from ..models.agent_template import AgentTemplate  # noqa: E402
