from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class RoutineRunResult(Model):
    """A run of a routine, and what was done to it."""

    ok: bool | Unset = UNSET
    """Whether it was done."""

    run: RoutineRun
    """A run of a routine."""

    context_run_id: None | str | Unset = UNSET
    """The run's context."""

    linked_context_run_id: None | str | Unset = UNSET
    """The run's context, again."""

    cancelled_session_i_ds: list[str] | Unset = UNSET
    """The sessions that were cancelled."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "ok": "ok",
        "run": "run",
        "contextRunID": "context_run_id",
        "linked_context_run_id": "linked_context_run_id",
        "cancelledSessionIDs": "cancelled_session_i_ds",
    }

    def to_dict(self) -> dict[str, Any]:
        run = self.run.to_dict()

        ok = self.ok

        context_run_id: None | str | Unset = self.context_run_id

        linked_context_run_id: None | str | Unset = self.linked_context_run_id

        cancelled_session_i_ds: list[str] | Unset = UNSET
        if not isinstance(self.cancelled_session_i_ds, Unset):
            cancelled_session_i_ds = self.cancelled_session_i_ds

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "run": run,
            }
        )
        if ok is not UNSET:
            field_dict["ok"] = ok
        if context_run_id is not UNSET:
            field_dict["contextRunID"] = context_run_id
        if linked_context_run_id is not UNSET:
            field_dict["linked_context_run_id"] = linked_context_run_id
        if cancelled_session_i_ds is not UNSET:
            field_dict["cancelledSessionIDs"] = cancelled_session_i_ds

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        run = RoutineRun.from_dict(d.pop("run"))

        ok = d.pop("ok", UNSET)
        if ok is None:
            ok = UNSET

        context_run_id = d.pop("contextRunID", UNSET)

        linked_context_run_id = d.pop("linked_context_run_id", UNSET)

        cancelled_session_i_ds = d.pop("cancelledSessionIDs", UNSET)
        if cancelled_session_i_ds is None:
            cancelled_session_i_ds = UNSET

        routine_run_result = cls(
            run=run,
            ok=ok,
            context_run_id=context_run_id,
            linked_context_run_id=linked_context_run_id,
            cancelled_session_i_ds=cancelled_session_i_ds,
        )

        routine_run_result.additional_properties = d
        return routine_run_result


from ..models.routine_run import RoutineRun  # noqa: E402
