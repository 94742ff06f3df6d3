from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model, plain


@_attrs_define(kw_only=True, repr=False)
class SandboxList(Model):
    """Sandboxes."""

    sandboxes: list[SandboxRecord] | None
    """The sandboxes; null when there are none."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "sandboxes": "sandboxes",
    }

    def to_dict(self) -> dict[str, Any]:
        sandboxes: list[dict[str, Any]] | None = plain(self.sandboxes)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "sandboxes": sandboxes,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}

        def _parse_sandboxes(data: object) -> list[SandboxRecord] | None:
            if data is None:
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                _sandboxes_type_0 = data
                sandboxes_type_0 = []
                if not isinstance(_sandboxes_type_0, list):
                    raise TypeError("sandboxes_type_0 is not an array")
                for sandboxes_type_0_item_data in _sandboxes_type_0:
                    sandboxes_type_0_item = SandboxRecord.from_dict(sandboxes_type_0_item_data)

                    sandboxes_type_0.append(sandboxes_type_0_item)

                return sandboxes_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[SandboxRecord] | None, data)

        sandboxes = _parse_sandboxes(d.pop("sandboxes"))

        sandbox_list = cls(
            sandboxes=sandboxes,
        )

        sandbox_list.additional_properties = d
        return sandbox_list


from ..models.sandbox_record import SandboxRecord  # noqa: E402
