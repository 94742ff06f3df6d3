from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class IncidentMonitorAnswer(Model):
    """What came of it. It differs by request; these members are the usual ones."""

    ok: bool | Unset = UNSET
    """Whether it was done."""

    draft: Any | Unset = UNSET
    """The draft."""

    incident: Any | Unset = UNSET
    """The incident."""

    run: Any | Unset = UNSET
    """The run."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "ok": "ok",
        "draft": "draft",
        "incident": "incident",
        "run": "run",
    }

    def to_dict(self) -> dict[str, Any]:
        ok = self.ok

        draft = self.draft

        incident = self.incident

        run = self.run

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if ok is not UNSET:
            field_dict["ok"] = ok
        if draft is not UNSET:
            field_dict["draft"] = draft
        if incident is not UNSET:
            field_dict["incident"] = incident
        if run is not UNSET:
            field_dict["run"] = run

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        ok = d.pop("ok", UNSET)
        if ok is None:
            ok = UNSET

        draft = d.pop("draft", UNSET)

        incident = d.pop("incident", UNSET)

        run = d.pop("run", UNSET)

        incident_monitor_answer = cls(
            ok=ok,
            draft=draft,
            incident=incident,
            run=run,
        )

        incident_monitor_answer.additional_properties = d
        return incident_monitor_answer
