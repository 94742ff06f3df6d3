from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class PermissionSnapshot(Model):
    """Everything about permissions that the caller may see."""

    requests: list[PermissionRequest]
    """Requests, decided ones among them: only `pending` ones wait."""

    rules: list[PermissionRule] | Unset = UNSET
    """Standing rules."""

    decisions: list[Any] | Unset = UNSET
    """What was decided."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "requests": "requests",
        "rules": "rules",
        "decisions": "decisions",
    }

    def to_dict(self) -> dict[str, Any]:
        requests = []
        for requests_item_data in self.requests:
            requests_item = requests_item_data.to_dict()
            requests.append(requests_item)

        rules: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.rules, Unset):
            rules = []
            for rules_item_data in self.rules:
                rules_item = rules_item_data.to_dict()
                rules.append(rules_item)

        decisions: list[Any] | Unset = UNSET
        if not isinstance(self.decisions, Unset):
            decisions = self.decisions

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "requests": requests,
            }
        )
        if rules is not UNSET:
            field_dict["rules"] = rules
        if decisions is not UNSET:
            field_dict["decisions"] = decisions

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _requests = d.pop("requests")
        requests = []
        if not isinstance(_requests, list):
            raise TypeError("requests is not an array")
        for requests_item_data in _requests:
            requests_item = PermissionRequest.from_dict(requests_item_data)

            requests.append(requests_item)

        _rules = d.pop("rules", UNSET)
        rules: list[PermissionRule] | Unset = UNSET
        if _rules is not None and _rules is not UNSET:
            rules = []
            if not isinstance(_rules, list):
                raise TypeError("rules is not an array")
            for rules_item_data in _rules:
                rules_item = PermissionRule.from_dict(rules_item_data)

                rules.append(rules_item)

        decisions = d.pop("decisions", UNSET)
        if decisions is None:
            decisions = UNSET

        permission_snapshot = cls(
            requests=requests,
            rules=rules,
            decisions=decisions,
        )

        permission_snapshot.additional_properties = d
        return permission_snapshot


from ..models.permission_request import PermissionRequest  # noqa: E402
from ..models.permission_rule import PermissionRule  # noqa: E402
