from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class BrowserSmokeTestRequest(Model):
    """The page to open."""

    url: str | Unset = UNSET
    """Its URL. The engine has one of its own."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "url": "url",
    }

    def to_dict(self) -> dict[str, Any]:
        url = self.url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if url is not UNSET:
            field_dict["url"] = url

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        url = d.pop("url", UNSET)
        if url is None:
            url = UNSET

        browser_smoke_test_request = cls(
            url=url,
        )

        browser_smoke_test_request.additional_properties = d
        return browser_smoke_test_request
