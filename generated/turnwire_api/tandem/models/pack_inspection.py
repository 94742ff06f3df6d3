from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class PackInspection(Model):
    """A pack and what it asks for."""

    installed: Pack
    """An installed pack."""

    manifest: Any | Unset = UNSET
    """Its manifest."""

    trust: Any | Unset = UNSET
    """How far it is trusted."""

    risk: Any | Unset = UNSET
    """What could go wrong."""

    permission_sheet: Any | Unset = UNSET
    """What it wants to do."""

    workflow_extensions: Any | Unset = UNSET
    """What it adds to workflows."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "installed": "installed",
        "manifest": "manifest",
        "trust": "trust",
        "risk": "risk",
        "permission_sheet": "permission_sheet",
        "workflow_extensions": "workflow_extensions",
    }

    def to_dict(self) -> dict[str, Any]:
        installed = self.installed.to_dict()

        manifest = self.manifest

        trust = self.trust

        risk = self.risk

        permission_sheet = self.permission_sheet

        workflow_extensions = self.workflow_extensions

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "installed": installed,
            }
        )
        if manifest is not UNSET:
            field_dict["manifest"] = manifest
        if trust is not UNSET:
            field_dict["trust"] = trust
        if risk is not UNSET:
            field_dict["risk"] = risk
        if permission_sheet is not UNSET:
            field_dict["permission_sheet"] = permission_sheet
        if workflow_extensions is not UNSET:
            field_dict["workflow_extensions"] = workflow_extensions

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        installed = Pack.from_dict(d.pop("installed"))

        manifest = d.pop("manifest", UNSET)

        trust = d.pop("trust", UNSET)

        risk = d.pop("risk", UNSET)

        permission_sheet = d.pop("permission_sheet", UNSET)

        workflow_extensions = d.pop("workflow_extensions", UNSET)

        pack_inspection = cls(
            installed=installed,
            manifest=manifest,
            trust=trust,
            risk=risk,
            permission_sheet=permission_sheet,
            workflow_extensions=workflow_extensions,
        )

        pack_inspection.additional_properties = d
        return pack_inspection


from ..models.pack import Pack  # noqa: E402
