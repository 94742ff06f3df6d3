from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class WorkspaceOverrideRequest(Model):
    """For how long a session may leave its workspace."""

    ttl_seconds: int | Unset = UNSET
    """Seconds, clamped to 30 to 86,400. The server's default is 900."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "ttl_seconds": "ttl_seconds",
    }

    def to_dict(self) -> dict[str, Any]:
        ttl_seconds = self.ttl_seconds

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if ttl_seconds is not UNSET:
            field_dict["ttl_seconds"] = ttl_seconds

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        ttl_seconds = d.pop("ttl_seconds", UNSET)
        if ttl_seconds is None:
            ttl_seconds = UNSET

        workspace_override_request = cls(
            ttl_seconds=ttl_seconds,
        )

        workspace_override_request.additional_properties = d
        return workspace_override_request
