from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class SandboxNetworkPolicy(Model):
    """What is done with requests from the sandbox."""

    auth_inject: list[AuthInjection] | Unset = UNSET
    """Credentials that are added on the way, so that the agent never sees them."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "auth_inject": "auth_inject",
    }

    def to_dict(self) -> dict[str, Any]:
        auth_inject: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.auth_inject, Unset):
            auth_inject = []
            for auth_inject_item_data in self.auth_inject:
                auth_inject_item = auth_inject_item_data.to_dict()
                auth_inject.append(auth_inject_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if auth_inject is not UNSET:
            field_dict["auth_inject"] = auth_inject

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _auth_inject = d.pop("auth_inject", UNSET)
        auth_inject: list[AuthInjection] | Unset = UNSET
        if _auth_inject is not None and _auth_inject is not UNSET:
            auth_inject = []
            if not isinstance(_auth_inject, list):
                raise TypeError("auth_inject is not an array")
            for auth_inject_item_data in _auth_inject:
                auth_inject_item = AuthInjection.from_dict(auth_inject_item_data)

                auth_inject.append(auth_inject_item)

        sandbox_network_policy = cls(
            auth_inject=auth_inject,
        )

        sandbox_network_policy.additional_properties = d
        return sandbox_network_policy


from ..models.auth_injection import AuthInjection  # noqa: E402
