from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class RefusalError(Model):
    """The body of an error of agent teams, browsers and configuration."""

    ok: bool | Unset = UNSET
    """False."""

    code: str | Unset = UNSET
    """Code of the error."""

    error: str | Unset = UNSET
    """What went wrong, for people."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "ok": "ok",
        "code": "code",
        "error": "error",
    }

    def to_dict(self) -> dict[str, Any]:
        ok = self.ok

        code = self.code

        error = self.error

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if ok is not UNSET:
            field_dict["ok"] = ok
        if code is not UNSET:
            field_dict["code"] = code
        if error is not UNSET:
            field_dict["error"] = error

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        ok = d.pop("ok", UNSET)
        if ok is None:
            ok = UNSET

        code = d.pop("code", UNSET)
        if code is None:
            code = UNSET

        error = d.pop("error", UNSET)
        if error is None:
            error = UNSET

        refusal_error = cls(
            ok=ok,
            code=code,
            error=error,
        )

        refusal_error.additional_properties = d
        return refusal_error
