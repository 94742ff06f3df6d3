from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class OkResult(Model):
    """Says whether something was done. A failure may have status 200 too."""

    ok: bool | Unset = UNSET
    """Whether it was done."""

    error: None | str | Unset = UNSET
    """What went wrong, for people."""

    code: None | str | Unset = UNSET
    """Code of the error."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "ok": "ok",
        "error": "error",
        "code": "code",
    }

    def to_dict(self) -> dict[str, Any]:
        ok = self.ok

        error: None | str | Unset = self.error

        code: None | str | Unset = self.code

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if ok is not UNSET:
            field_dict["ok"] = ok
        if error is not UNSET:
            field_dict["error"] = error
        if code is not UNSET:
            field_dict["code"] = code

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        ok = d.pop("ok", UNSET)
        if ok is None:
            ok = UNSET

        error = d.pop("error", UNSET)

        code = d.pop("code", UNSET)

        ok_result = cls(
            ok=ok,
            error=error,
            code=code,
        )

        ok_result.additional_properties = d
        return ok_result
