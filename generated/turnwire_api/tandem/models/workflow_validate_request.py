from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class WorkflowValidateRequest(Model):
    """How to check."""

    reload: bool | Unset = UNSET
    """Whether the workflows are read again first. The engine's default is true."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "reload": "reload",
    }

    def to_dict(self) -> dict[str, Any]:
        reload = self.reload

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if reload is not UNSET:
            field_dict["reload"] = reload

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        reload = d.pop("reload", UNSET)
        if reload is None:
            reload = UNSET

        workflow_validate_request = cls(
            reload=reload,
        )

        workflow_validate_request.additional_properties = d
        return workflow_validate_request
