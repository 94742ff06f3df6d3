from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class DeletedWebhookTrigger(Model):
    """The trigger was deleted."""

    ok: bool | Unset = UNSET
    """True."""

    deleted: bool | Unset = UNSET
    """True."""

    trigger_id: str | Unset = UNSET
    """The trigger."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "ok": "ok",
        "deleted": "deleted",
        "trigger_id": "trigger_id",
    }

    def to_dict(self) -> dict[str, Any]:
        ok = self.ok

        deleted = self.deleted

        trigger_id = self.trigger_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if ok is not UNSET:
            field_dict["ok"] = ok
        if deleted is not UNSET:
            field_dict["deleted"] = deleted
        if trigger_id is not UNSET:
            field_dict["trigger_id"] = trigger_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        ok = d.pop("ok", UNSET)
        if ok is None:
            ok = UNSET

        deleted = d.pop("deleted", UNSET)
        if deleted is None:
            deleted = UNSET

        trigger_id = d.pop("trigger_id", UNSET)
        if trigger_id is None:
            trigger_id = UNSET

        deleted_webhook_trigger = cls(
            ok=ok,
            deleted=deleted,
            trigger_id=trigger_id,
        )

        deleted_webhook_trigger.additional_properties = d
        return deleted_webhook_trigger
