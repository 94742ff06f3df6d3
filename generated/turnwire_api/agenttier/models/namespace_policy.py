from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class NamespacePolicy(Model):
    """The policy of a namespace."""

    namespace: str
    """The namespace."""

    policy: Policy
    """What sandboxes may be. What is left out has no limit."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "namespace": "namespace",
        "policy": "policy",
    }

    def to_dict(self) -> dict[str, Any]:
        namespace = self.namespace

        policy = self.policy.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "namespace": namespace,
                "policy": policy,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        namespace = d.pop("namespace")

        policy = Policy.from_dict(d.pop("policy"))

        namespace_policy = cls(
            namespace=namespace,
            policy=policy,
        )

        namespace_policy.additional_properties = d
        return namespace_policy


from ..models.policy import Policy  # noqa: E402
