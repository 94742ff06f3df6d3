from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ContextRunProperties(Model):
    """What `run.event` carries."""

    seq: int | Unset = UNSET
    """Number of the entry. The stream can be opened again after it."""

    ts_ms: int | Unset = UNSET
    """When, milliseconds since 1970."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "seq": "seq",
        "ts_ms": "ts_ms",
    }

    def to_dict(self) -> dict[str, Any]:
        seq = self.seq

        ts_ms = self.ts_ms

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if seq is not UNSET:
            field_dict["seq"] = seq
        if ts_ms is not UNSET:
            field_dict["ts_ms"] = ts_ms

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        seq = d.pop("seq", UNSET)
        if seq is None:
            seq = UNSET

        ts_ms = d.pop("ts_ms", UNSET)
        if ts_ms is None:
            ts_ms = UNSET

        context_run_properties = cls(
            seq=seq,
            ts_ms=ts_ms,
        )

        context_run_properties.additional_properties = d
        return context_run_properties
