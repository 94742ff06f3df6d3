from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class AuthInjection(Model):
    """Credentials for some hosts."""

    type: str
    """Kind of the requests."""

    match: HostMatch
    """Which requests are meant."""

    auth_data: InjectedAuth
    """How to sign in there."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "match": "match",
        "auth_data": "auth_data",
    }
    secret_names: ClassVar[frozenset[str]] = frozenset(["auth_data"])

    def to_dict(self) -> dict[str, Any]:
        type = self.type

        match = self.match.to_dict()

        auth_data = self.auth_data.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type,
                "match": match,
                "auth_data": auth_data,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        type = d.pop("type")

        match = HostMatch.from_dict(d.pop("match"))

        auth_data = InjectedAuth.from_dict(d.pop("auth_data"))

        auth_injection = cls(
            type=type,
            match=match,
            auth_data=auth_data,
        )

        auth_injection.additional_properties = d
        return auth_injection


from ..models.host_match import HostMatch  # noqa: E402
from ..models.injected_auth import InjectedAuth  # noqa: E402
