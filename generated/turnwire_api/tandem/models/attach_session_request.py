from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class AttachSessionRequest(Model):
    """The workspace to attach a session to."""

    target_workspace: str
    """Folder of the workspace, on the engine's host."""

    reason_tag: str | Unset = UNSET
    """Why."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "target_workspace": "target_workspace",
        "reason_tag": "reason_tag",
    }

    def to_dict(self) -> dict[str, Any]:
        target_workspace = self.target_workspace

        reason_tag = self.reason_tag

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "target_workspace": target_workspace,
            }
        )
        if reason_tag is not UNSET:
            field_dict["reason_tag"] = reason_tag

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        target_workspace = d.pop("target_workspace")

        reason_tag = d.pop("reason_tag", UNSET)
        if reason_tag is None:
            reason_tag = UNSET

        attach_session_request = cls(
            target_workspace=target_workspace,
            reason_tag=reason_tag,
        )

        attach_session_request.additional_properties = d
        return attach_session_request
