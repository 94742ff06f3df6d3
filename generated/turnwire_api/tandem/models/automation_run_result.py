from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class AutomationRunResult(Model):
    """A run of an automation, and what was done to it."""

    ok: bool | Unset = UNSET
    """Whether it was done."""

    run: AutomationRun | Unset = UNSET
    """A run of a routine, seen as a run of an automation."""

    cancelled_session_i_ds: list[str] | Unset = UNSET
    """The sessions that were cancelled."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "ok": "ok",
        "run": "run",
        "cancelledSessionIDs": "cancelled_session_i_ds",
    }

    def to_dict(self) -> dict[str, Any]:
        ok = self.ok

        run: dict[str, Any] | Unset = UNSET
        if not isinstance(self.run, Unset):
            run = self.run.to_dict()

        cancelled_session_i_ds: list[str] | Unset = UNSET
        if not isinstance(self.cancelled_session_i_ds, Unset):
            cancelled_session_i_ds = self.cancelled_session_i_ds

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if ok is not UNSET:
            field_dict["ok"] = ok
        if run is not UNSET:
            field_dict["run"] = run
        if cancelled_session_i_ds is not UNSET:
            field_dict["cancelledSessionIDs"] = cancelled_session_i_ds

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        ok = d.pop("ok", UNSET)
        if ok is None:
            ok = UNSET

        _run = d.pop("run", UNSET)
        run: AutomationRun | Unset
        if _run is None or _run is UNSET:
            run = UNSET
        else:
            run = AutomationRun.from_dict(_run)

        cancelled_session_i_ds = d.pop("cancelledSessionIDs", UNSET)
        if cancelled_session_i_ds is None:
            cancelled_session_i_ds = UNSET

        automation_run_result = cls(
            ok=ok,
            run=run,
            cancelled_session_i_ds=cancelled_session_i_ds,
        )

        automation_run_result.additional_properties = d
        return automation_run_result


from ..models.automation_run import AutomationRun  # noqa: E402
