from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class BacklogTaskResult(Model):
    """A task of the backlog, and what was done to it."""

    ok: bool | Unset = UNSET
    """Whether it was done."""

    task: Any | Unset = UNSET
    """The task."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "ok": "ok",
        "task": "task",
    }

    def to_dict(self) -> dict[str, Any]:
        ok = self.ok

        task = self.task

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if ok is not UNSET:
            field_dict["ok"] = ok
        if task is not UNSET:
            field_dict["task"] = task

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        ok = d.pop("ok", UNSET)
        if ok is None:
            ok = UNSET

        task = d.pop("task", UNSET)

        backlog_task_result = cls(
            ok=ok,
            task=task,
        )

        backlog_task_result.additional_properties = d
        return backlog_task_result
