from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class BrowserIssue(Model):
    """One reason why no browser can be driven."""

    code: None | str | Unset = UNSET
    """Code of the reason."""

    message: None | str | Unset = UNSET
    """The reason, for people."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "code": "code",
        "message": "message",
    }

    def to_dict(self) -> dict[str, Any]:
        code: None | str | Unset = self.code

        message: None | str | Unset = self.message

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

        message = d.pop("message", UNSET)

        browser_issue = cls(
            code=code,
            message=message,
        )

        browser_issue.additional_properties = d
        return browser_issue
