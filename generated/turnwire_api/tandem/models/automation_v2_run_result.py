from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class AutomationV2RunResult(Model):
    """A run, and what was done to it."""

    ok: bool | Unset = UNSET
    """Whether it was done."""

    dry_run: bool | Unset = UNSET
    """Whether it is no run in earnest."""

    run: AutomationV2Run
    """A run of an automation."""

    already_terminal: bool | Unset = UNSET
    """Whether the run had ended before."""

    context_run_id: None | str | Unset = UNSET
    """The run's context."""

    linked_context_run_id: None | str | Unset = UNSET
    """The run's context, again."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "ok": "ok",
        "dry_run": "dry_run",
        "run": "run",
        "alreadyTerminal": "already_terminal",
        "contextRunID": "context_run_id",
        "linked_context_run_id": "linked_context_run_id",
    }

    def to_dict(self) -> dict[str, Any]:
        run = self.run.to_dict()

        ok = self.ok

        dry_run = self.dry_run

        already_terminal = self.already_terminal

        context_run_id: None | str | Unset = self.context_run_id

        linked_context_run_id: None | str | Unset = self.linked_context_run_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "run": run,
            }
        )
        if ok is not UNSET:
            field_dict["ok"] = ok
        if dry_run is not UNSET:
            field_dict["dry_run"] = dry_run
        if already_terminal is not UNSET:
            field_dict["alreadyTerminal"] = already_terminal
        if context_run_id is not UNSET:
            field_dict["contextRunID"] = context_run_id
        if linked_context_run_id is not UNSET:
            field_dict["linked_context_run_id"] = linked_context_run_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        run = AutomationV2Run.from_dict(d.pop("run"))

        ok = d.pop("ok", UNSET)
        if ok is None:
            ok = UNSET

        dry_run = d.pop("dry_run", UNSET)
        if dry_run is None:
            dry_run = UNSET

        already_terminal = d.pop("alreadyTerminal", UNSET)
        if already_terminal is None:
            already_terminal = UNSET

        context_run_id = d.pop("contextRunID", UNSET)

        linked_context_run_id = d.pop("linked_context_run_id", UNSET)

        automation_v2_run_result = cls(
            run=run,
            ok=ok,
            dry_run=dry_run,
            already_terminal=already_terminal,
            context_run_id=context_run_id,
            linked_context_run_id=linked_context_run_id,
        )

        automation_v2_run_result.additional_properties = d
        return automation_v2_run_result


from ..models.automation_v2_run import AutomationV2Run  # noqa: E402
