from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class SandboxConfig(Model):
    """The environment in which the agent runs code."""

    enabled: bool
    """Whether the agent has a sandbox."""

    file_downloads: bool | Unset = UNSET
    """Whether files can be read from it."""

    network_policy: SandboxNetworkPolicy | Unset = UNSET
    """What is done with requests from the sandbox."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "enabled": "enabled",
        "file_downloads": "file_downloads",
        "network_policy": "network_policy",
    }

    def to_dict(self) -> dict[str, Any]:
        enabled = self.enabled

        file_downloads = self.file_downloads

        network_policy: dict[str, Any] | Unset = UNSET
        if not isinstance(self.network_policy, Unset):
            network_policy = self.network_policy.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "enabled": enabled,
            }
        )
        if file_downloads is not UNSET:
            field_dict["file_downloads"] = file_downloads
        if network_policy is not UNSET:
            field_dict["network_policy"] = network_policy

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        enabled = d.pop("enabled")

        file_downloads = d.pop("file_downloads", UNSET)
        if file_downloads is None:
            file_downloads = UNSET

        _network_policy = d.pop("network_policy", UNSET)
        network_policy: SandboxNetworkPolicy | Unset
        if _network_policy is None or _network_policy is UNSET:
            network_policy = UNSET
        else:
            network_policy = SandboxNetworkPolicy.from_dict(_network_policy)

        sandbox_config = cls(
            enabled=enabled,
            file_downloads=file_downloads,
            network_policy=network_policy,
        )

        sandbox_config.additional_properties = d
        return sandbox_config


from ..models.sandbox_network_policy import SandboxNetworkPolicy  # noqa: E402
