from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class OrchestrationDryRunIssue(Model):
    """Why a way may not be taken."""

    code: str
    """Code of the reason."""

    node_id: None | str | Unset = UNSET
    """The node."""

    edge_id: None | str | Unset = UNSET
    """The edge."""

    transition_key: None | str | Unset = UNSET
    """Name of the way."""

    expected: None | str | Unset = UNSET
    """The kind of artifact that should be handed over."""

    provided: None | str | Unset = UNSET
    """The kind that is."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "code": "code",
        "node_id": "node_id",
        "edge_id": "edge_id",
        "transition_key": "transition_key",
        "expected": "expected",
        "provided": "provided",
    }

    def to_dict(self) -> dict[str, Any]:
        code = self.code

        node_id: None | str | Unset = self.node_id

        edge_id: None | str | Unset = self.edge_id

        transition_key: None | str | Unset = self.transition_key

        expected: None | str | Unset = self.expected

        provided: None | str | Unset = self.provided

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "code": code,
            }
        )
        if node_id is not UNSET:
            field_dict["node_id"] = node_id
        if edge_id is not UNSET:
            field_dict["edge_id"] = edge_id
        if transition_key is not UNSET:
            field_dict["transition_key"] = transition_key
        if expected is not UNSET:
            field_dict["expected"] = expected
        if provided is not UNSET:
            field_dict["provided"] = provided

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        code = d.pop("code")

        node_id = d.pop("node_id", UNSET)

        edge_id = d.pop("edge_id", UNSET)

        transition_key = d.pop("transition_key", UNSET)

        expected = d.pop("expected", UNSET)

        provided = d.pop("provided", UNSET)

        orchestration_dry_run_issue = cls(
            code=code,
            node_id=node_id,
            edge_id=edge_id,
            transition_key=transition_key,
            expected=expected,
            provided=provided,
        )

        orchestration_dry_run_issue.additional_properties = d
        return orchestration_dry_run_issue
