from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class Policy(Model):
    """What sandboxes may be. What is left out has no limit."""

    max_sandboxes_per_user: int | Unset = UNSET
    """Most sandboxes of one user."""

    max_sandboxes_total: int | Unset = UNSET
    """Most sandboxes."""

    max_cpu: str | Unset = UNSET
    """Most CPU of a sandbox, a Kubernetes quantity."""

    max_memory: str | Unset = UNSET
    """Most memory of a sandbox, a Kubernetes quantity."""

    max_storage: str | Unset = UNSET
    """Largest workspace, a Kubernetes quantity."""

    max_timeout: str | Unset = UNSET
    """Longest run time, a Go duration."""

    max_idle_timeout: str | Unset = UNSET
    """Longest idle timeout, a Go duration."""

    allowed_templates: list[str] | Unset = UNSET
    """The templates that may be used."""

    approved_registries: list[str] | Unset = UNSET
    """The registries that images may be from."""

    max_agent_sandboxes: int | Unset = UNSET
    """Most sandboxes of the mode `agent`."""

    allowed_agent_images: list[str] | Unset = UNSET
    """The images that agents may be in."""

    max_concurrent_invokes_per_sandbox: int | Unset = UNSET
    """Most invokes of a sandbox at a time."""

    description: str | Unset = UNSET
    """What it is for."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "maxSandboxesPerUser": "max_sandboxes_per_user",
        "maxSandboxesTotal": "max_sandboxes_total",
        "maxCpu": "max_cpu",
        "maxMemory": "max_memory",
        "maxStorage": "max_storage",
        "maxTimeout": "max_timeout",
        "maxIdleTimeout": "max_idle_timeout",
        "allowedTemplates": "allowed_templates",
        "approvedRegistries": "approved_registries",
        "maxAgentSandboxes": "max_agent_sandboxes",
        "allowedAgentImages": "allowed_agent_images",
        "maxConcurrentInvokesPerSandbox": "max_concurrent_invokes_per_sandbox",
        "description": "description",
    }

    def to_dict(self) -> dict[str, Any]:
        max_sandboxes_per_user = self.max_sandboxes_per_user

        max_sandboxes_total = self.max_sandboxes_total

        max_cpu = self.max_cpu

        max_memory = self.max_memory

        max_storage = self.max_storage

        max_timeout = self.max_timeout

        max_idle_timeout = self.max_idle_timeout

        allowed_templates: list[str] | Unset = UNSET
        if not isinstance(self.allowed_templates, Unset):
            allowed_templates = self.allowed_templates

        approved_registries: list[str] | Unset = UNSET
        if not isinstance(self.approved_registries, Unset):
            approved_registries = self.approved_registries

        max_agent_sandboxes = self.max_agent_sandboxes

        allowed_agent_images: list[str] | Unset = UNSET
        if not isinstance(self.allowed_agent_images, Unset):
            allowed_agent_images = self.allowed_agent_images

        max_concurrent_invokes_per_sandbox = self.max_concurrent_invokes_per_sandbox

        description = self.description

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if max_sandboxes_per_user is not UNSET:
            field_dict["maxSandboxesPerUser"] = max_sandboxes_per_user
        if max_sandboxes_total is not UNSET:
            field_dict["maxSandboxesTotal"] = max_sandboxes_total
        if max_cpu is not UNSET:
            field_dict["maxCpu"] = max_cpu
        if max_memory is not UNSET:
            field_dict["maxMemory"] = max_memory
        if max_storage is not UNSET:
            field_dict["maxStorage"] = max_storage
        if max_timeout is not UNSET:
            field_dict["maxTimeout"] = max_timeout
        if max_idle_timeout is not UNSET:
            field_dict["maxIdleTimeout"] = max_idle_timeout
        if allowed_templates is not UNSET:
            field_dict["allowedTemplates"] = allowed_templates
        if approved_registries is not UNSET:
            field_dict["approvedRegistries"] = approved_registries
        if max_agent_sandboxes is not UNSET:
            field_dict["maxAgentSandboxes"] = max_agent_sandboxes
        if allowed_agent_images is not UNSET:
            field_dict["allowedAgentImages"] = allowed_agent_images
        if max_concurrent_invokes_per_sandbox is not UNSET:
            field_dict["maxConcurrentInvokesPerSandbox"] = max_concurrent_invokes_per_sandbox
        if description is not UNSET:
            field_dict["description"] = description

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        max_sandboxes_per_user = d.pop("maxSandboxesPerUser", UNSET)
        if max_sandboxes_per_user is None:
            max_sandboxes_per_user = UNSET

        max_sandboxes_total = d.pop("maxSandboxesTotal", UNSET)
        if max_sandboxes_total is None:
            max_sandboxes_total = UNSET

        max_cpu = d.pop("maxCpu", UNSET)
        if max_cpu is None:
            max_cpu = UNSET

        max_memory = d.pop("maxMemory", UNSET)
        if max_memory is None:
            max_memory = UNSET

        max_storage = d.pop("maxStorage", UNSET)
        if max_storage is None:
            max_storage = UNSET

        max_timeout = d.pop("maxTimeout", UNSET)
        if max_timeout is None:
            max_timeout = UNSET

        max_idle_timeout = d.pop("maxIdleTimeout", UNSET)
        if max_idle_timeout is None:
            max_idle_timeout = UNSET

        allowed_templates = d.pop("allowedTemplates", UNSET)
        if allowed_templates is None:
            allowed_templates = UNSET

        approved_registries = d.pop("approvedRegistries", UNSET)
        if approved_registries is None:
            approved_registries = UNSET

        max_agent_sandboxes = d.pop("maxAgentSandboxes", UNSET)
        if max_agent_sandboxes is None:
            max_agent_sandboxes = UNSET

        allowed_agent_images = d.pop("allowedAgentImages", UNSET)
        if allowed_agent_images is None:
            allowed_agent_images = UNSET

        max_concurrent_invokes_per_sandbox = d.pop("maxConcurrentInvokesPerSandbox", UNSET)
        if max_concurrent_invokes_per_sandbox is None:
            max_concurrent_invokes_per_sandbox = UNSET

        description = d.pop("description", UNSET)
        if description is None:
            description = UNSET

        policy = cls(
            max_sandboxes_per_user=max_sandboxes_per_user,
            max_sandboxes_total=max_sandboxes_total,
            max_cpu=max_cpu,
            max_memory=max_memory,
            max_storage=max_storage,
            max_timeout=max_timeout,
            max_idle_timeout=max_idle_timeout,
            allowed_templates=allowed_templates,
            approved_registries=approved_registries,
            max_agent_sandboxes=max_agent_sandboxes,
            allowed_agent_images=allowed_agent_images,
            max_concurrent_invokes_per_sandbox=max_concurrent_invokes_per_sandbox,
            description=description,
        )

        policy.additional_properties = d
        return policy
