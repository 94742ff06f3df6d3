from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class Workspace(Model):
    """The engine's workspace."""

    workspace_root: None | str | Unset = UNSET
    """Its folder, on the engine's host."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "workspace_root": "workspace_root",
    }

    def to_dict(self) -> dict[str, Any]:
        workspace_root: None | str | Unset = self.workspace_root

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if workspace_root is not UNSET:
            field_dict["workspace_root"] = workspace_root

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        workspace_root = d.pop("workspace_root", UNSET)

        workspace = cls(
            workspace_root=workspace_root,
        )

        workspace.additional_properties = d
        return workspace
