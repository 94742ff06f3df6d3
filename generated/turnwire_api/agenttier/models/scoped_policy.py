from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ScopedPolicy(Model):
    """The policy of the cluster."""

    scope: str | Unset = UNSET
    """What it is of."""

    policy: Policy
    """What sandboxes may be. What is left out has no limit."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "scope": "scope",
        "policy": "policy",
    }

    def to_dict(self) -> dict[str, Any]:
        policy = self.policy.to_dict()

        scope = self.scope

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "policy": policy,
            }
        )
        if scope is not UNSET:
            field_dict["scope"] = scope

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        policy = Policy.from_dict(d.pop("policy"))

        scope = d.pop("scope", UNSET)
        if scope is None:
            scope = UNSET

        scoped_policy = cls(
            policy=policy,
            scope=scope,
        )

        scoped_policy.additional_properties = d
        return scoped_policy


from ..models.policy import Policy  # noqa: E402
