from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class Compaction(Model):
    """Old messages are summed up when the context grows large."""

    enabled: bool | Unset = UNSET
    """Whether it is on. The gateway's default is true."""

    compaction_threshold_tokens: int | Unset = UNSET
    """How large that is, in tokens. The gateway's default is 50000."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "enabled": "enabled",
        "compaction_threshold_tokens": "compaction_threshold_tokens",
    }

    def to_dict(self) -> dict[str, Any]:
        enabled = self.enabled

        compaction_threshold_tokens = self.compaction_threshold_tokens

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if enabled is not UNSET:
            field_dict["enabled"] = enabled
        if compaction_threshold_tokens is not UNSET:
            field_dict["compaction_threshold_tokens"] = compaction_threshold_tokens

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        enabled = d.pop("enabled", UNSET)
        if enabled is None:
            enabled = UNSET

        compaction_threshold_tokens = d.pop("compaction_threshold_tokens", UNSET)
        if compaction_threshold_tokens is None:
            compaction_threshold_tokens = UNSET

        compaction = cls(
            enabled=enabled,
            compaction_threshold_tokens=compaction_threshold_tokens,
        )

        compaction.additional_properties = d
        return compaction
