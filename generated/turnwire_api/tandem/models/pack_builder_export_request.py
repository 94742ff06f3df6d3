from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class PackBuilderExportRequest(Model):
    """Makes a pack of the plan too."""

    enabled: bool | Unset = UNSET
    """Whether a pack is made."""

    session_id: str | Unset = UNSET
    """Session of the pack builder."""

    thread_key: str | Unset = UNSET
    """Thread of the pack builder."""

    auto_apply: bool | Unset = UNSET
    """Whether the pack is installed at once."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "enabled": "enabled",
        "session_id": "session_id",
        "thread_key": "thread_key",
        "auto_apply": "auto_apply",
    }

    def to_dict(self) -> dict[str, Any]:
        enabled = self.enabled

        session_id = self.session_id

        thread_key = self.thread_key

        auto_apply = self.auto_apply

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if enabled is not UNSET:
            field_dict["enabled"] = enabled
        if session_id is not UNSET:
            field_dict["session_id"] = session_id
        if thread_key is not UNSET:
            field_dict["thread_key"] = thread_key
        if auto_apply is not UNSET:
            field_dict["auto_apply"] = auto_apply

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        enabled = d.pop("enabled", UNSET)
        if enabled is None:
            enabled = UNSET

        session_id = d.pop("session_id", UNSET)
        if session_id is None:
            session_id = UNSET

        thread_key = d.pop("thread_key", UNSET)
        if thread_key is None:
            thread_key = UNSET

        auto_apply = d.pop("auto_apply", UNSET)
        if auto_apply is None:
            auto_apply = UNSET

        pack_builder_export_request = cls(
            enabled=enabled,
            session_id=session_id,
            thread_key=thread_key,
            auto_apply=auto_apply,
        )

        pack_builder_export_request.additional_properties = d
        return pack_builder_export_request
