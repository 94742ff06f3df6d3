from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ClearApprovalsRequest(Model):
    """Which approvals to take back."""

    all: bool | Unset = UNSET
    """All of them."""

    user_id: str | Unset = UNSET
    """Those of one user. The command line tool says that it is an e-mail address."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "all": "all",
        "user_id": "user_id",
    }

    def to_dict(self) -> dict[str, Any]:
        all = self.all

        user_id = self.user_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if all is not UNSET:
            field_dict["all"] = all
        if user_id is not UNSET:
            field_dict["user_id"] = user_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        all = d.pop("all", UNSET)
        if all is None:
            all = UNSET

        user_id = d.pop("user_id", UNSET)
        if user_id is None:
            user_id = UNSET

        clear_approvals_request = cls(
            all=all,
            user_id=user_id,
        )

        clear_approvals_request.additional_properties = d
        return clear_approvals_request
