from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model, plain
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class PolicyList(Model):
    """Policies."""

    cluster: None | Policy | Unset = UNSET
    """That of the cluster; null when there is none."""

    namespaces: list[NamespacePolicy]
    """Those of namespaces."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "cluster": "cluster",
        "namespaces": "namespaces",
    }

    def to_dict(self) -> dict[str, Any]:
        namespaces = []
        for namespaces_item_data in self.namespaces:
            namespaces_item = namespaces_item_data.to_dict()
            namespaces.append(namespaces_item)

        cluster: dict[str, Any] | None | Unset = plain(self.cluster)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "namespaces": namespaces,
            }
        )
        if cluster is not UNSET:
            field_dict["cluster"] = cluster

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _namespaces = d.pop("namespaces")
        namespaces = []
        if not isinstance(_namespaces, list):
            raise TypeError("namespaces is not an array")
        for namespaces_item_data in _namespaces:
            namespaces_item = NamespacePolicy.from_dict(namespaces_item_data)

            namespaces.append(namespaces_item)

        def _parse_cluster(data: object) -> None | Policy | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                cluster_type_0 = Policy.from_dict(data)

                return cluster_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Policy | Unset, data)

        cluster = _parse_cluster(d.pop("cluster", UNSET))

        policy_list = cls(
            namespaces=namespaces,
            cluster=cluster,
        )

        policy_list.additional_properties = d
        return policy_list


from ..models.namespace_policy import NamespacePolicy  # noqa: E402
from ..models.policy import Policy  # noqa: E402
