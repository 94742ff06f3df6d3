from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class UpdateSandboxRequest(Model):
    """What to change. At least one of them."""

    idle_timeout: str | Unset = UNSET
    """Time without activity after which it is stopped, a Go duration."""

    resources: ResourceRequirements | Unset = UNSET
    """What the pod is given, as Kubernetes has it."""

    labels: UpdateSandboxRequestLabels | Unset = UNSET
    """Labels of Kubernetes."""

    annotations: UpdateSandboxRequestAnnotations | Unset = UNSET
    """Annotations of Kubernetes."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "idleTimeout": "idle_timeout",
        "resources": "resources",
        "labels": "labels",
        "annotations": "annotations",
    }

    def to_dict(self) -> dict[str, Any]:
        idle_timeout = self.idle_timeout

        resources: dict[str, Any] | Unset = UNSET
        if not isinstance(self.resources, Unset):
            resources = self.resources.to_dict()

        labels: dict[str, Any] | Unset = UNSET
        if not isinstance(self.labels, Unset):
            labels = self.labels.to_dict()

        annotations: dict[str, Any] | Unset = UNSET
        if not isinstance(self.annotations, Unset):
            annotations = self.annotations.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if idle_timeout is not UNSET:
            field_dict["idleTimeout"] = idle_timeout
        if resources is not UNSET:
            field_dict["resources"] = resources
        if labels is not UNSET:
            field_dict["labels"] = labels
        if annotations is not UNSET:
            field_dict["annotations"] = annotations

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        idle_timeout = d.pop("idleTimeout", UNSET)
        if idle_timeout is None:
            idle_timeout = UNSET

        _resources = d.pop("resources", UNSET)
        resources: ResourceRequirements | Unset
        if _resources is None or _resources is UNSET:
            resources = UNSET
        else:
            resources = ResourceRequirements.from_dict(_resources)

        _labels = d.pop("labels", UNSET)
        labels: UpdateSandboxRequestLabels | Unset
        if _labels is None or _labels is UNSET:
            labels = UNSET
        else:
            labels = UpdateSandboxRequestLabels.from_dict(_labels)

        _annotations = d.pop("annotations", UNSET)
        annotations: UpdateSandboxRequestAnnotations | Unset
        if _annotations is None or _annotations is UNSET:
            annotations = UNSET
        else:
            annotations = UpdateSandboxRequestAnnotations.from_dict(_annotations)

        update_sandbox_request = cls(
            idle_timeout=idle_timeout,
            resources=resources,
            labels=labels,
            annotations=annotations,
        )

        update_sandbox_request.additional_properties = d
        return update_sandbox_request


from ..models.resource_requirements import ResourceRequirements  # noqa: E402
from ..models.update_sandbox_request_annotations import UpdateSandboxRequestAnnotations  # noqa: E402
from ..models.update_sandbox_request_labels import UpdateSandboxRequestLabels  # noqa: E402
