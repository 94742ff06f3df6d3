from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class SummaryResult(Model):
    """A summary of a session: an excerpt, made without a model."""

    ok: bool | Unset = UNSET
    """Whether it was made."""

    summary: None | str | Unset = UNSET
    """The summary."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "ok": "ok",
        "summary": "summary",
    }

    def to_dict(self) -> dict[str, Any]:
        ok = self.ok

        summary: None | str | Unset = self.summary

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if ok is not UNSET:
            field_dict["ok"] = ok
        if summary is not UNSET:
            field_dict["summary"] = summary

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        ok = d.pop("ok", UNSET)
        if ok is None:
            ok = UNSET

        summary = d.pop("summary", UNSET)

        summary_result = cls(
            ok=ok,
            summary=summary,
        )

        summary_result.additional_properties = d
        return summary_result
