from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class CapabilityReadiness(Model):
    """Whether a workflow can run."""

    workflow_id: None | str | Unset = UNSET
    """The workflow; `unknown_workflow` where none was named."""

    runnable: bool
    """Whether it can run."""

    resolved: list[ResolvedCapability] | Unset = UNSET
    """The tools that were found."""

    missing_required_capabilities: list[str] | Unset = UNSET
    """Required capabilities without a binding."""

    unbound_capabilities: list[str] | Unset = UNSET
    """Required capabilities whose tools are not there."""

    missing_optional_capabilities: list[str] | Unset = UNSET
    """Optional capabilities without a tool."""

    missing_servers: list[str] | Unset = UNSET
    """MCP servers that are not configured."""

    disconnected_servers: list[str] | Unset = UNSET
    """MCP servers that are not connected."""

    auth_pending_tools: list[str] | Unset = UNSET
    """Tools that a person has to authorise."""

    missing_secret_refs: list[str] | Unset = UNSET
    """Secrets that are not there."""

    considered_bindings: int | None | Unset = UNSET
    """How many bindings were looked at."""

    recommendations: list[str] | Unset = UNSET
    """What to do about it."""

    blocking_issues: list[BlockingIssue] | Unset = UNSET
    """Why it cannot run."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "workflow_id": "workflow_id",
        "runnable": "runnable",
        "resolved": "resolved",
        "missing_required_capabilities": "missing_required_capabilities",
        "unbound_capabilities": "unbound_capabilities",
        "missing_optional_capabilities": "missing_optional_capabilities",
        "missing_servers": "missing_servers",
        "disconnected_servers": "disconnected_servers",
        "auth_pending_tools": "auth_pending_tools",
        "missing_secret_refs": "missing_secret_refs",
        "considered_bindings": "considered_bindings",
        "recommendations": "recommendations",
        "blocking_issues": "blocking_issues",
    }

    def to_dict(self) -> dict[str, Any]:
        runnable = self.runnable

        workflow_id: None | str | Unset = self.workflow_id

        resolved: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.resolved, Unset):
            resolved = []
            for resolved_item_data in self.resolved:
                resolved_item = resolved_item_data.to_dict()
                resolved.append(resolved_item)

        missing_required_capabilities: list[str] | Unset = UNSET
        if not isinstance(self.missing_required_capabilities, Unset):
            missing_required_capabilities = self.missing_required_capabilities

        unbound_capabilities: list[str] | Unset = UNSET
        if not isinstance(self.unbound_capabilities, Unset):
            unbound_capabilities = self.unbound_capabilities

        missing_optional_capabilities: list[str] | Unset = UNSET
        if not isinstance(self.missing_optional_capabilities, Unset):
            missing_optional_capabilities = self.missing_optional_capabilities

        missing_servers: list[str] | Unset = UNSET
        if not isinstance(self.missing_servers, Unset):
            missing_servers = self.missing_servers

        disconnected_servers: list[str] | Unset = UNSET
        if not isinstance(self.disconnected_servers, Unset):
            disconnected_servers = self.disconnected_servers

        auth_pending_tools: list[str] | Unset = UNSET
        if not isinstance(self.auth_pending_tools, Unset):
            auth_pending_tools = self.auth_pending_tools

        missing_secret_refs: list[str] | Unset = UNSET
        if not isinstance(self.missing_secret_refs, Unset):
            missing_secret_refs = self.missing_secret_refs

        considered_bindings: int | None | Unset = self.considered_bindings

        recommendations: list[str] | Unset = UNSET
        if not isinstance(self.recommendations, Unset):
            recommendations = self.recommendations

        blocking_issues: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.blocking_issues, Unset):
            blocking_issues = []
            for blocking_issues_item_data in self.blocking_issues:
                blocking_issues_item = blocking_issues_item_data.to_dict()
                blocking_issues.append(blocking_issues_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "runnable": runnable,
            }
        )
        if workflow_id is not UNSET:
            field_dict["workflow_id"] = workflow_id
        if resolved is not UNSET:
            field_dict["resolved"] = resolved
        if missing_required_capabilities is not UNSET:
            field_dict["missing_required_capabilities"] = missing_required_capabilities
        if unbound_capabilities is not UNSET:
            field_dict["unbound_capabilities"] = unbound_capabilities
        if missing_optional_capabilities is not UNSET:
            field_dict["missing_optional_capabilities"] = missing_optional_capabilities
        if missing_servers is not UNSET:
            field_dict["missing_servers"] = missing_servers
        if disconnected_servers is not UNSET:
            field_dict["disconnected_servers"] = disconnected_servers
        if auth_pending_tools is not UNSET:
            field_dict["auth_pending_tools"] = auth_pending_tools
        if missing_secret_refs is not UNSET:
            field_dict["missing_secret_refs"] = missing_secret_refs
        if considered_bindings is not UNSET:
            field_dict["considered_bindings"] = considered_bindings
        if recommendations is not UNSET:
            field_dict["recommendations"] = recommendations
        if blocking_issues is not UNSET:
            field_dict["blocking_issues"] = blocking_issues

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        runnable = d.pop("runnable")

        workflow_id = d.pop("workflow_id", UNSET)

        _resolved = d.pop("resolved", UNSET)
        resolved: list[ResolvedCapability] | Unset = UNSET
        if _resolved is not None and _resolved is not UNSET:
            resolved = []
            if not isinstance(_resolved, list):
                raise TypeError("resolved is not an array")
            for resolved_item_data in _resolved:
                resolved_item = ResolvedCapability.from_dict(resolved_item_data)

                resolved.append(resolved_item)

        missing_required_capabilities = d.pop("missing_required_capabilities", UNSET)
        if missing_required_capabilities is None:
            missing_required_capabilities = UNSET

        unbound_capabilities = d.pop("unbound_capabilities", UNSET)
        if unbound_capabilities is None:
            unbound_capabilities = UNSET

        missing_optional_capabilities = d.pop("missing_optional_capabilities", UNSET)
        if missing_optional_capabilities is None:
            missing_optional_capabilities = UNSET

        missing_servers = d.pop("missing_servers", UNSET)
        if missing_servers is None:
            missing_servers = UNSET

        disconnected_servers = d.pop("disconnected_servers", UNSET)
        if disconnected_servers is None:
            disconnected_servers = UNSET

        auth_pending_tools = d.pop("auth_pending_tools", UNSET)
        if auth_pending_tools is None:
            auth_pending_tools = UNSET

        missing_secret_refs = d.pop("missing_secret_refs", UNSET)
        if missing_secret_refs is None:
            missing_secret_refs = UNSET

        considered_bindings = d.pop("considered_bindings", UNSET)

        recommendations = d.pop("recommendations", UNSET)
        if recommendations is None:
            recommendations = UNSET

        _blocking_issues = d.pop("blocking_issues", UNSET)
        blocking_issues: list[BlockingIssue] | Unset = UNSET
        if _blocking_issues is not None and _blocking_issues is not UNSET:
            blocking_issues = []
            if not isinstance(_blocking_issues, list):
                raise TypeError("blocking_issues is not an array")
            for blocking_issues_item_data in _blocking_issues:
                blocking_issues_item = BlockingIssue.from_dict(blocking_issues_item_data)

                blocking_issues.append(blocking_issues_item)

        capability_readiness = cls(
            runnable=runnable,
            workflow_id=workflow_id,
            resolved=resolved,
            missing_required_capabilities=missing_required_capabilities,
            unbound_capabilities=unbound_capabilities,
            missing_optional_capabilities=missing_optional_capabilities,
            missing_servers=missing_servers,
            disconnected_servers=disconnected_servers,
            auth_pending_tools=auth_pending_tools,
            missing_secret_refs=missing_secret_refs,
            considered_bindings=considered_bindings,
            recommendations=recommendations,
            blocking_issues=blocking_issues,
        )

        capability_readiness.additional_properties = d
        return capability_readiness


from ..models.blocking_issue import BlockingIssue  # noqa: E402
from ..models.resolved_capability import ResolvedCapability  # noqa: E402
