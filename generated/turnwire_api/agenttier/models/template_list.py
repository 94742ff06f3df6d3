from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model, plain


@_attrs_define(kw_only=True, repr=False)
class TemplateList(Model):
    """Templates."""

    templates: list[Template] | None
    """The templates; null when there are none."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "templates": "templates",
    }

    def to_dict(self) -> dict[str, Any]:
        templates: list[dict[str, Any]] | None = plain(self.templates)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "templates": templates,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}

        def _parse_templates(data: object) -> list[Template] | None:
            if data is None:
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                _templates_type_0 = data
                templates_type_0 = []
                if not isinstance(_templates_type_0, list):
                    raise TypeError("templates_type_0 is not an array")
                for templates_type_0_item_data in _templates_type_0:
                    templates_type_0_item = Template.from_dict(templates_type_0_item_data)

                    templates_type_0.append(templates_type_0_item)

                return templates_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[Template] | None, data)

        templates = _parse_templates(d.pop("templates"))

        template_list = cls(
            templates=templates,
        )

        template_list.additional_properties = d
        return template_list


from ..models.template import Template  # noqa: E402
