from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class AgentCapabilities(Model):
    """What an agent may do."""

    tool_allowlist: list[str] | Unset = UNSET
    """Tools it may call."""

    tool_denylist: list[str] | Unset = UNSET
    """Tools it may not call."""

    fs_scopes: Any | Unset = UNSET
    """Paths it may read and write, as `read` and `write`."""

    net_scopes: Any | Unset = UNSET
    """What it may reach on the network."""

    secrets_scopes: Any | Unset = UNSET
    """Secrets it may use."""

    git_caps: Any | Unset = UNSET
    """What it may do with git."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "tool_allowlist": "tool_allowlist",
        "tool_denylist": "tool_denylist",
        "fs_scopes": "fs_scopes",
        "net_scopes": "net_scopes",
        "secrets_scopes": "secrets_scopes",
        "git_caps": "git_caps",
    }

    def to_dict(self) -> dict[str, Any]:
        tool_allowlist: list[str] | Unset = UNSET
        if not isinstance(self.tool_allowlist, Unset):
            tool_allowlist = self.tool_allowlist

        tool_denylist: list[str] | Unset = UNSET
        if not isinstance(self.tool_denylist, Unset):
            tool_denylist = self.tool_denylist

        fs_scopes = self.fs_scopes

        net_scopes = self.net_scopes

        secrets_scopes = self.secrets_scopes

        git_caps = self.git_caps

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if tool_allowlist is not UNSET:
            field_dict["tool_allowlist"] = tool_allowlist
        if tool_denylist is not UNSET:
            field_dict["tool_denylist"] = tool_denylist
        if fs_scopes is not UNSET:
            field_dict["fs_scopes"] = fs_scopes
        if net_scopes is not UNSET:
            field_dict["net_scopes"] = net_scopes
        if secrets_scopes is not UNSET:
            field_dict["secrets_scopes"] = secrets_scopes
        if git_caps is not UNSET:
            field_dict["git_caps"] = git_caps

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        tool_allowlist = d.pop("tool_allowlist", UNSET)
        if tool_allowlist is None:
            tool_allowlist = UNSET

        tool_denylist = d.pop("tool_denylist", UNSET)
        if tool_denylist is None:
            tool_denylist = UNSET

        fs_scopes = d.pop("fs_scopes", UNSET)

        net_scopes = d.pop("net_scopes", UNSET)

        secrets_scopes = d.pop("secrets_scopes", UNSET)

        git_caps = d.pop("git_caps", UNSET)

        agent_capabilities = cls(
            tool_allowlist=tool_allowlist,
            tool_denylist=tool_denylist,
            fs_scopes=fs_scopes,
            net_scopes=net_scopes,
            secrets_scopes=secrets_scopes,
            git_caps=git_caps,
        )

        agent_capabilities.additional_properties = d
        return agent_capabilities
