from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class MissingCapability(Model):
    """Capabilities without a tool."""

    code: None | str | Unset = UNSET
    """Code of the error."""

    workflow_id: None | str | Unset = UNSET
    """The workflow."""

    missing_capabilities: list[str] | Unset = UNSET
    """The capabilities."""

    suggestions: Any | Unset = UNSET
    """What to do about it."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "code": "code",
        "workflow_id": "workflow_id",
        "missing_capabilities": "missing_capabilities",
        "suggestions": "suggestions",
    }

    def to_dict(self) -> dict[str, Any]:
        code: None | str | Unset = self.code

        workflow_id: None | str | Unset = self.workflow_id

        missing_capabilities: list[str] | Unset = UNSET
        if not isinstance(self.missing_capabilities, Unset):
            missing_capabilities = self.missing_capabilities

        suggestions = self.suggestions

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if code is not UNSET:
            field_dict["code"] = code
        if workflow_id is not UNSET:
            field_dict["workflow_id"] = workflow_id
        if missing_capabilities is not UNSET:
            field_dict["missing_capabilities"] = missing_capabilities
        if suggestions is not UNSET:
            field_dict["suggestions"] = suggestions

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        code = d.pop("code", UNSET)

        workflow_id = d.pop("workflow_id", UNSET)

        missing_capabilities = d.pop("missing_capabilities", UNSET)
        if missing_capabilities is None:
            missing_capabilities = UNSET

        suggestions = d.pop("suggestions", UNSET)

        missing_capability = cls(
            code=code,
            workflow_id=workflow_id,
            missing_capabilities=missing_capabilities,
            suggestions=suggestions,
        )

        missing_capability.additional_properties = d
        return missing_capability
