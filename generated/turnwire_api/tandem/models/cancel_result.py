from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class CancelResult(Model):
    """Whether a run was cancelled."""

    ok: bool | Unset = UNSET
    """True."""

    cancelled: bool | Unset = UNSET
    """Whether there was a run to cancel."""

    closed_browser_sessions: int | Unset = UNSET
    """How many browser sessions were closed."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "ok": "ok",
        "cancelled": "cancelled",
        "closedBrowserSessions": "closed_browser_sessions",
    }

    def to_dict(self) -> dict[str, Any]:
        ok = self.ok

        cancelled = self.cancelled

        closed_browser_sessions = self.closed_browser_sessions

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if ok is not UNSET:
            field_dict["ok"] = ok
        if cancelled is not UNSET:
            field_dict["cancelled"] = cancelled
        if closed_browser_sessions is not UNSET:
            field_dict["closedBrowserSessions"] = closed_browser_sessions

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        ok = d.pop("ok", UNSET)
        if ok is None:
            ok = UNSET

        cancelled = d.pop("cancelled", UNSET)
        if cancelled is None:
            cancelled = UNSET

        closed_browser_sessions = d.pop("closedBrowserSessions", UNSET)
        if closed_browser_sessions is None:
            closed_browser_sessions = UNSET

        cancel_result = cls(
            ok=ok,
            cancelled=cancelled,
            closed_browser_sessions=closed_browser_sessions,
        )

        cancel_result.additional_properties = d
        return cancel_result
