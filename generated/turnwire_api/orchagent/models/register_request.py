from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class RegisterRequest(Model):
    """An account to be made."""

    email: str
    """The e-mail address, the account's name."""

    password: str
    """The password."""

    profile: Profile | Unset = UNSET
    """More about the account. Its members are not known."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "email": "email",
        "password": "password",
        "profile": "profile",
    }
    secret_names: ClassVar[frozenset[str]] = frozenset(["password"])

    def to_dict(self) -> dict[str, Any]:
        email = self.email

        password = self.password

        profile: dict[str, Any] | Unset = UNSET
        if not isinstance(self.profile, Unset):
            profile = self.profile.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "email": email,
                "password": password,
            }
        )
        if profile is not UNSET:
            field_dict["profile"] = profile

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        email = d.pop("email")

        password = d.pop("password")

        _profile = d.pop("profile", UNSET)
        profile: Profile | Unset
        if _profile is None or _profile is UNSET:
            profile = UNSET
        else:
            profile = Profile.from_dict(_profile)

        register_request = cls(
            email=email,
            password=password,
            profile=profile,
        )

        register_request.additional_properties = d
        return register_request


from ..models.profile import Profile  # noqa: E402
