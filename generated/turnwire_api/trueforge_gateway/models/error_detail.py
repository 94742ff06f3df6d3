from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ErrorDetail(Model):
    """What went wrong."""

    message: str
    """What went wrong, for people. Of a malformed request one line per fault and where it is."""

    type: None | str | Unset = UNSET
    """Kind of the error."""

    code: None | str | Unset = UNSET
    """Code of the error."""

    param: None | str | Unset = UNSET
    """The field of the request that is at fault."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "message": "message",
        "type": "type",
        "code": "code",
        "param": "param",
    }

    def to_dict(self) -> dict[str, Any]:
        message = self.message

        type: None | str | Unset = self.type

        code: None | str | Unset = self.code

        param: None | str | Unset = self.param

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "message": message,
            }
        )
        if type is not UNSET:
            field_dict["type"] = type
        if code is not UNSET:
            field_dict["code"] = code
        if param is not UNSET:
            field_dict["param"] = param

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        message = d.pop("message")

        type = d.pop("type", UNSET)

        code = d.pop("code", UNSET)

        param = d.pop("param", UNSET)

        error_detail = cls(
            message=message,
            type=type,
            code=code,
            param=param,
        )

        error_detail.additional_properties = d
        return error_detail
