from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class Pagination(Model):
    """Where the pages beside this one are."""

    limit: int
    """Most entries in a page."""

    next_page_token: str | Unset = UNSET
    """The page after this one. Missing on the last."""

    previous_page_token: str | Unset = UNSET
    """The page before this one. Not every list has it."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "limit": "limit",
        "next_page_token": "next_page_token",
        "previous_page_token": "previous_page_token",
    }

    def to_dict(self) -> dict[str, Any]:
        limit = self.limit

        next_page_token = self.next_page_token

        previous_page_token = self.previous_page_token

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "limit": limit,
            }
        )
        if next_page_token is not UNSET:
            field_dict["next_page_token"] = next_page_token
        if previous_page_token is not UNSET:
            field_dict["previous_page_token"] = previous_page_token

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        limit = d.pop("limit")

        next_page_token = d.pop("next_page_token", UNSET)
        if next_page_token is None:
            next_page_token = UNSET

        previous_page_token = d.pop("previous_page_token", UNSET)
        if previous_page_token is None:
            previous_page_token = UNSET

        pagination = cls(
            limit=limit,
            next_page_token=next_page_token,
            previous_page_token=previous_page_token,
        )

        pagination.additional_properties = d
        return pagination
