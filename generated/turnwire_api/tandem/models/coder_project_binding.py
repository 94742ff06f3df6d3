from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class CoderProjectBinding(Model):
    """The repository and the board of a project."""

    ok: bool | Unset = UNSET
    """Whether it was done."""

    project_id: None | str | Unset = UNSET
    """The project."""

    binding: Any | Unset = UNSET
    """The repository and the board."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "ok": "ok",
        "project_id": "project_id",
        "binding": "binding",
    }

    def to_dict(self) -> dict[str, Any]:
        ok = self.ok

        project_id: None | str | Unset = self.project_id

        binding = self.binding

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if ok is not UNSET:
            field_dict["ok"] = ok
        if project_id is not UNSET:
            field_dict["project_id"] = project_id
        if binding is not UNSET:
            field_dict["binding"] = binding

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        ok = d.pop("ok", UNSET)
        if ok is None:
            ok = UNSET

        project_id = d.pop("project_id", UNSET)

        binding = d.pop("binding", UNSET)

        coder_project_binding = cls(
            ok=ok,
            project_id=project_id,
            binding=binding,
        )

        coder_project_binding.additional_properties = d
        return coder_project_binding
