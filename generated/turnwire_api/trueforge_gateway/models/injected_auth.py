from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class InjectedAuth(Model):
    """How to sign in there."""

    type: str
    """The way."""

    username: str
    """Name of the user."""

    password: str
    """Password or access token of the user."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "username": "username",
        "password": "password",
    }
    secret_names: ClassVar[frozenset[str]] = frozenset(["type", "username", "password"])
    secret_rest: ClassVar[bool] = True

    def to_dict(self) -> dict[str, Any]:
        type = self.type

        username = self.username

        password = self.password

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type,
                "username": username,
                "password": password,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        type = d.pop("type")

        username = d.pop("username")

        password = d.pop("password")

        injected_auth = cls(
            type=type,
            username=username,
            password=password,
        )

        injected_auth.additional_properties = d
        return injected_auth
