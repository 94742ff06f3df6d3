from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class AutomationStarted(Model):
    """A run was started, or waits for approval."""

    ok: bool | Unset = UNSET
    """True."""

    status: str | Unset = UNSET
    """What became of it."""

    automation_id: str | Unset = UNSET
    """The automation."""

    run_id: str | Unset = UNSET
    """The run."""

    run_count: int | Unset = UNSET
    """How many runs."""

    fired_at_ms: int | None | Unset = UNSET
    """When it was started, milliseconds since 1970."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "ok": "ok",
        "status": "status",
        "automationID": "automation_id",
        "runID": "run_id",
        "runCount": "run_count",
        "firedAtMs": "fired_at_ms",
    }

    def to_dict(self) -> dict[str, Any]:
        ok = self.ok

        status = self.status

        automation_id = self.automation_id

        run_id = self.run_id

        run_count = self.run_count

        fired_at_ms: int | None | Unset = self.fired_at_ms

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if ok is not UNSET:
            field_dict["ok"] = ok
        if status is not UNSET:
            field_dict["status"] = status
        if automation_id is not UNSET:
            field_dict["automationID"] = automation_id
        if run_id is not UNSET:
            field_dict["runID"] = run_id
        if run_count is not UNSET:
            field_dict["runCount"] = run_count
        if fired_at_ms is not UNSET:
            field_dict["firedAtMs"] = fired_at_ms

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        ok = d.pop("ok", UNSET)
        if ok is None:
            ok = UNSET

        status = d.pop("status", UNSET)
        if status is None:
            status = UNSET

        automation_id = d.pop("automationID", UNSET)
        if automation_id is None:
            automation_id = UNSET

        run_id = d.pop("runID", UNSET)
        if run_id is None:
            run_id = UNSET

        run_count = d.pop("runCount", UNSET)
        if run_count is None:
            run_count = UNSET

        fired_at_ms = d.pop("firedAtMs", UNSET)

        automation_started = cls(
            ok=ok,
            status=status,
            automation_id=automation_id,
            run_id=run_id,
            run_count=run_count,
            fired_at_ms=fired_at_ms,
        )

        automation_started.additional_properties = d
        return automation_started
