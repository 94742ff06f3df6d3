from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class PermissionReplyResult(Model):
    """The decision was applied."""

    ok: bool | Unset = UNSET
    """True."""

    request_id: str | Unset = UNSET
    """The request."""

    reply: str | Unset = UNSET
    """The word of the reply."""

    status: str | Unset = UNSET
    """What became of it."""

    persisted_rule: bool | Unset = UNSET
    """Whether a standing rule was made."""

    standing_rule_id: None | str | Unset = UNSET
    """The rule."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "ok": "ok",
        "requestID": "request_id",
        "reply": "reply",
        "status": "status",
        "persistedRule": "persisted_rule",
        "standingRuleID": "standing_rule_id",
    }

    def to_dict(self) -> dict[str, Any]:
        ok = self.ok

        request_id = self.request_id

        reply = self.reply

        status = self.status

        persisted_rule = self.persisted_rule

        standing_rule_id: None | str | Unset = self.standing_rule_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if ok is not UNSET:
            field_dict["ok"] = ok
        if request_id is not UNSET:
            field_dict["requestID"] = request_id
        if reply is not UNSET:
            field_dict["reply"] = reply
        if status is not UNSET:
            field_dict["status"] = status
        if persisted_rule is not UNSET:
            field_dict["persistedRule"] = persisted_rule
        if standing_rule_id is not UNSET:
            field_dict["standingRuleID"] = standing_rule_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        ok = d.pop("ok", UNSET)
        if ok is None:
            ok = UNSET

        request_id = d.pop("requestID", UNSET)
        if request_id is None:
            request_id = UNSET

        reply = d.pop("reply", UNSET)
        if reply is None:
            reply = UNSET

        status = d.pop("status", UNSET)
        if status is None:
            status = UNSET

        persisted_rule = d.pop("persistedRule", UNSET)
        if persisted_rule is None:
            persisted_rule = UNSET

        standing_rule_id = d.pop("standingRuleID", UNSET)

        permission_reply_result = cls(
            ok=ok,
            request_id=request_id,
            reply=reply,
            status=status,
            persisted_rule=persisted_rule,
            standing_rule_id=standing_rule_id,
        )

        permission_reply_result.additional_properties = d
        return permission_reply_result
