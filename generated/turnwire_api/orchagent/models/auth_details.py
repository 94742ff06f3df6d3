from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class AuthDetails(Model):
    """Where a person has to sign in."""

    instruction: None | str | Unset = UNSET
    """What to do, in words."""

    redirect_url: None | str | Unset = UNSET
    """Where to sign in."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "instruction": "instruction",
        "redirect_url": "redirect_url",
    }
    secret_names: ClassVar[frozenset[str]] = frozenset(["redirect_url"])
    secret_rest: ClassVar[bool] = True

    def to_dict(self) -> dict[str, Any]:
        instruction: None | str | Unset = self.instruction

        redirect_url: None | str | Unset = self.redirect_url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if instruction is not UNSET:
            field_dict["instruction"] = instruction
        if redirect_url is not UNSET:
            field_dict["redirect_url"] = redirect_url

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        instruction = d.pop("instruction", UNSET)

        redirect_url = d.pop("redirect_url", UNSET)

        auth_details = cls(
            instruction=instruction,
            redirect_url=redirect_url,
        )

        auth_details.additional_properties = d
        return auth_details
