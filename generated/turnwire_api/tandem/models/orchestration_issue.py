from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class OrchestrationIssue(Model):
    """One thing that is wrong."""

    code: str
    """Code of it."""

    message: None | str | Unset = UNSET
    """What is wrong, for people."""

    node_id: None | str | Unset = UNSET
    """The node."""

    edge_id: None | str | Unset = UNSET
    """The edge."""

    transition_key: None | str | Unset = UNSET
    """Name of the way."""

    expected: None | str | Unset = UNSET
    """What should be."""

    provided: None | str | Unset = UNSET
    """What is."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "code": "code",
        "message": "message",
        "node_id": "node_id",
        "edge_id": "edge_id",
        "transition_key": "transition_key",
        "expected": "expected",
        "provided": "provided",
    }

    def to_dict(self) -> dict[str, Any]:
        code = self.code

        message: None | str | Unset = self.message

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
        if message is not UNSET:
            field_dict["message"] = message
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

        message = d.pop("message", UNSET)

        node_id = d.pop("node_id", UNSET)

        edge_id = d.pop("edge_id", UNSET)

        transition_key = d.pop("transition_key", UNSET)

        expected = d.pop("expected", UNSET)

        provided = d.pop("provided", UNSET)

        orchestration_issue = cls(
            code=code,
            message=message,
            node_id=node_id,
            edge_id=edge_id,
            transition_key=transition_key,
            expected=expected,
            provided=provided,
        )

        orchestration_issue.additional_properties = d
        return orchestration_issue
