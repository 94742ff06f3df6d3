from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ResourceRequirements(Model):
    """What the pod is given, as Kubernetes has it."""

    requests: ResourceRequirementsRequests | Unset = UNSET
    """What it is certain to have, such as `cpu` and `memory`."""

    limits: ResourceRequirementsLimits | Unset = UNSET
    """What it may have at most."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "requests": "requests",
        "limits": "limits",
    }

    def to_dict(self) -> dict[str, Any]:
        requests: dict[str, Any] | Unset = UNSET
        if not isinstance(self.requests, Unset):
            requests = self.requests.to_dict()

        limits: dict[str, Any] | Unset = UNSET
        if not isinstance(self.limits, Unset):
            limits = self.limits.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if requests is not UNSET:
            field_dict["requests"] = requests
        if limits is not UNSET:
            field_dict["limits"] = limits

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _requests = d.pop("requests", UNSET)
        requests: ResourceRequirementsRequests | Unset
        if _requests is None or _requests is UNSET:
            requests = UNSET
        else:
            requests = ResourceRequirementsRequests.from_dict(_requests)

        _limits = d.pop("limits", UNSET)
        limits: ResourceRequirementsLimits | Unset
        if _limits is None or _limits is UNSET:
            limits = UNSET
        else:
            limits = ResourceRequirementsLimits.from_dict(_limits)

        resource_requirements = cls(
            requests=requests,
            limits=limits,
        )

        resource_requirements.additional_properties = d
        return resource_requirements


from ..models.resource_requirements_limits import ResourceRequirementsLimits  # noqa: E402
from ..models.resource_requirements_requests import ResourceRequirementsRequests  # noqa: E402
