from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class CreateApiKeyRequest(Model):
    """An API key to create."""

    name: str | Unset = UNSET
    """Its name."""

    expires_in: str | Unset = UNSET
    """How long it lasts, a Go duration such as `720h`; without an end when it is left out."""

    sandbox_id: str | Unset = UNSET
    """The sandbox that it is to be for."""

    scopes: list[str] | Unset = UNSET
    """What it is to be for in that sandbox; everything when it is left out. The answers call it
    `actionGroups`."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "expiresIn": "expires_in",
        "sandboxId": "sandbox_id",
        "scopes": "scopes",
    }

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        expires_in = self.expires_in

        sandbox_id = self.sandbox_id

        scopes: list[str] | Unset = UNSET
        if not isinstance(self.scopes, Unset):
            scopes = self.scopes

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if expires_in is not UNSET:
            field_dict["expiresIn"] = expires_in
        if sandbox_id is not UNSET:
            field_dict["sandboxId"] = sandbox_id
        if scopes is not UNSET:
            field_dict["scopes"] = scopes

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        name = d.pop("name", UNSET)
        if name is None:
            name = UNSET

        expires_in = d.pop("expiresIn", UNSET)
        if expires_in is None:
            expires_in = UNSET

        sandbox_id = d.pop("sandboxId", UNSET)
        if sandbox_id is None:
            sandbox_id = UNSET

        scopes = d.pop("scopes", UNSET)
        if scopes is None:
            scopes = UNSET

        create_api_key_request = cls(
            name=name,
            expires_in=expires_in,
            sandbox_id=sandbox_id,
            scopes=scopes,
        )

        create_api_key_request.additional_properties = d
        return create_api_key_request
