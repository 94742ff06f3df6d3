from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class SpawnRefused(Model):
    """Why the agent was not started."""

    ok: bool | Unset = UNSET
    """False."""

    code: None | str | Unset = UNSET
    """Code of the error."""

    error: None | str | Unset = UNSET
    """What went wrong, for people."""

    requires_user_approval: bool | Unset = UNSET
    """Whether it would be started if somebody approved."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "ok": "ok",
        "code": "code",
        "error": "error",
        "requiresUserApproval": "requires_user_approval",
    }

    def to_dict(self) -> dict[str, Any]:
        ok = self.ok

        code: None | str | Unset = self.code

        error: None | str | Unset = self.error

        requires_user_approval = self.requires_user_approval

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if ok is not UNSET:
            field_dict["ok"] = ok
        if code is not UNSET:
            field_dict["code"] = code
        if error is not UNSET:
            field_dict["error"] = error
        if requires_user_approval is not UNSET:
            field_dict["requiresUserApproval"] = requires_user_approval

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        ok = d.pop("ok", UNSET)
        if ok is None:
            ok = UNSET

        code = d.pop("code", UNSET)

        error = d.pop("error", UNSET)

        requires_user_approval = d.pop("requiresUserApproval", UNSET)
        if requires_user_approval is None:
            requires_user_approval = UNSET

        spawn_refused = cls(
            ok=ok,
            code=code,
            error=error,
            requires_user_approval=requires_user_approval,
        )

        spawn_refused.additional_properties = d
        return spawn_refused
