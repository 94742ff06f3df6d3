from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class WebhookTriggerResult(Model):
    """A trigger. Its secret is in the answer that made it, and never again."""

    ok: bool | Unset = UNSET
    """Whether something was done to it."""

    trigger: WebhookTrigger | Unset = UNSET
    """Starts an automation when a request arrives from outside."""

    new_secret: None | str | Unset = UNSET
    """The secret that requests must be signed with."""

    secret_one_time: bool | Unset = UNSET
    """Whether the secret is shown only here."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "ok": "ok",
        "trigger": "trigger",
        "new_secret": "new_secret",
        "secret_one_time": "secret_one_time",
    }
    secret_names: ClassVar[frozenset[str]] = frozenset(["new_secret"])

    def to_dict(self) -> dict[str, Any]:
        ok = self.ok

        trigger: dict[str, Any] | Unset = UNSET
        if not isinstance(self.trigger, Unset):
            trigger = self.trigger.to_dict()

        new_secret: None | str | Unset = self.new_secret

        secret_one_time = self.secret_one_time

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if ok is not UNSET:
            field_dict["ok"] = ok
        if trigger is not UNSET:
            field_dict["trigger"] = trigger
        if new_secret is not UNSET:
            field_dict["new_secret"] = new_secret
        if secret_one_time is not UNSET:
            field_dict["secret_one_time"] = secret_one_time

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        ok = d.pop("ok", UNSET)
        if ok is None:
            ok = UNSET

        _trigger = d.pop("trigger", UNSET)
        trigger: WebhookTrigger | Unset
        if _trigger is None or _trigger is UNSET:
            trigger = UNSET
        else:
            trigger = WebhookTrigger.from_dict(_trigger)

        new_secret = d.pop("new_secret", UNSET)

        secret_one_time = d.pop("secret_one_time", UNSET)
        if secret_one_time is None:
            secret_one_time = UNSET

        webhook_trigger_result = cls(
            ok=ok,
            trigger=trigger,
            new_secret=new_secret,
            secret_one_time=secret_one_time,
        )

        webhook_trigger_result.additional_properties = d
        return webhook_trigger_result


from ..models.webhook_trigger import WebhookTrigger  # noqa: E402
