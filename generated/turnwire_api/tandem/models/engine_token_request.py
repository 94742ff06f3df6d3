from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class EngineTokenRequest(Model):
    """The API token to use."""

    token: str
    """The token. The engine knows the member as `apiToken` and `api_token` too."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "token": "token",
    }
    secret_names: ClassVar[frozenset[str]] = frozenset(["token"])

    def to_dict(self) -> dict[str, Any]:
        token = self.token

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "token": token,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        token = d.pop("token")

        engine_token_request = cls(
            token=token,
        )

        engine_token_request.additional_properties = d
        return engine_token_request
