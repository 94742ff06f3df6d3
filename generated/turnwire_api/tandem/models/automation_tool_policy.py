from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class AutomationToolPolicy(Model):
    """Which tools an automation may use."""

    run_allowlist: list[str] | Unset = UNSET
    """The only tools that may be used."""

    external_integrations_allowed: bool | Unset = UNSET
    """Whether it may use services outside the host."""

    orchestrator_only_tool_calls: bool | Unset = UNSET
    """Whether only the orchestrator calls tools."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "run_allowlist": "run_allowlist",
        "external_integrations_allowed": "external_integrations_allowed",
        "orchestrator_only_tool_calls": "orchestrator_only_tool_calls",
    }

    def to_dict(self) -> dict[str, Any]:
        run_allowlist: list[str] | Unset = UNSET
        if not isinstance(self.run_allowlist, Unset):
            run_allowlist = self.run_allowlist

        external_integrations_allowed = self.external_integrations_allowed

        orchestrator_only_tool_calls = self.orchestrator_only_tool_calls

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if run_allowlist is not UNSET:
            field_dict["run_allowlist"] = run_allowlist
        if external_integrations_allowed is not UNSET:
            field_dict["external_integrations_allowed"] = external_integrations_allowed
        if orchestrator_only_tool_calls is not UNSET:
            field_dict["orchestrator_only_tool_calls"] = orchestrator_only_tool_calls

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        run_allowlist = d.pop("run_allowlist", UNSET)
        if run_allowlist is None:
            run_allowlist = UNSET

        external_integrations_allowed = d.pop("external_integrations_allowed", UNSET)
        if external_integrations_allowed is None:
            external_integrations_allowed = UNSET

        orchestrator_only_tool_calls = d.pop("orchestrator_only_tool_calls", UNSET)
        if orchestrator_only_tool_calls is None:
            orchestrator_only_tool_calls = UNSET

        automation_tool_policy = cls(
            run_allowlist=run_allowlist,
            external_integrations_allowed=external_integrations_allowed,
            orchestrator_only_tool_calls=orchestrator_only_tool_calls,
        )

        automation_tool_policy.additional_properties = d
        return automation_tool_policy
