from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class AutomationResult(Model):
    """An automation."""

    ok: bool | Unset = UNSET
    """True, after a deletion."""

    automation: Automation
    """A routine, seen as an automation: the same record."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "ok": "ok",
        "automation": "automation",
    }

    def to_dict(self) -> dict[str, Any]:
        automation = self.automation.to_dict()

        ok = self.ok

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "automation": automation,
            }
        )
        if ok is not UNSET:
            field_dict["ok"] = ok

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        automation = Automation.from_dict(d.pop("automation"))

        ok = d.pop("ok", UNSET)
        if ok is None:
            ok = UNSET

        automation_result = cls(
            automation=automation,
            ok=ok,
        )

        automation_result.additional_properties = d
        return automation_result


from ..models.automation import Automation  # noqa: E402
