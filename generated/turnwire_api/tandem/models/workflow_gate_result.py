from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class WorkflowGateResult(Model):
    """The run after the decision."""

    ok: bool
    """Whether the decision was taken."""

    run: WorkflowRun
    """One run of a workflow."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "ok": "ok",
        "run": "run",
    }

    def to_dict(self) -> dict[str, Any]:
        ok = self.ok

        run = self.run.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "ok": ok,
                "run": run,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        ok = d.pop("ok")

        run = WorkflowRun.from_dict(d.pop("run"))

        workflow_gate_result = cls(
            ok=ok,
            run=run,
        )

        workflow_gate_result.additional_properties = d
        return workflow_gate_result


from ..models.workflow_run import WorkflowRun  # noqa: E402
