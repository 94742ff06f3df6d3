from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class SessionError(Model):
    """What went wrong in a run."""

    code: str | Unset = UNSET
    """Code of the error."""

    message: str | Unset = UNSET
    """What went wrong, for people."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "code": "code",
        "message": "message",
    }

    def to_dict(self) -> dict[str, Any]:
        code = self.code

        message = self.message

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if code is not UNSET:
            field_dict["code"] = code
        if message is not UNSET:
            field_dict["message"] = message

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        code = d.pop("code", UNSET)
        if code is None:
            code = UNSET

        message = d.pop("message", UNSET)
        if message is None:
            message = UNSET

        session_error = cls(
            code=code,
            message=message,
        )

        session_error.additional_properties = d
        return session_error
