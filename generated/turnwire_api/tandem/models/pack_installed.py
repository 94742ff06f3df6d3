from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class PackInstalled(Model):
    """The pack that was installed."""

    installed: Pack
    """An installed pack."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "installed": "installed",
    }

    def to_dict(self) -> dict[str, Any]:
        installed = self.installed.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "installed": installed,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        installed = Pack.from_dict(d.pop("installed"))

        pack_installed = cls(
            installed=installed,
        )

        pack_installed.additional_properties = d
        return pack_installed


from ..models.pack import Pack  # noqa: E402
