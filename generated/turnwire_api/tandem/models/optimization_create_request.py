from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class OptimizationCreateRequest(Model):
    """The optimization to set up."""

    source_workflow_id: str
    """The automation to make better."""

    artifacts: OptimizationArtifacts
    """The files that say what is wanted, by their paths in the workspace."""

    optimization_id: str | Unset = UNSET
    """Its identifier. The engine makes one when it is omitted."""

    name: str | Unset = UNSET
    """Its name."""

    execution_override: OptimizationModel | Unset = UNSET
    """The model to try it with."""

    metadata: Any | Unset = UNSET
    """What else belongs to it."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "source_workflow_id": "source_workflow_id",
        "artifacts": "artifacts",
        "optimization_id": "optimization_id",
        "name": "name",
        "execution_override": "execution_override",
        "metadata": "metadata",
    }

    def to_dict(self) -> dict[str, Any]:
        source_workflow_id = self.source_workflow_id

        artifacts = self.artifacts.to_dict()

        optimization_id = self.optimization_id

        name = self.name

        execution_override: dict[str, Any] | Unset = UNSET
        if not isinstance(self.execution_override, Unset):
            execution_override = self.execution_override.to_dict()

        metadata = self.metadata

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "source_workflow_id": source_workflow_id,
                "artifacts": artifacts,
            }
        )
        if optimization_id is not UNSET:
            field_dict["optimization_id"] = optimization_id
        if name is not UNSET:
            field_dict["name"] = name
        if execution_override is not UNSET:
            field_dict["execution_override"] = execution_override
        if metadata is not UNSET:
            field_dict["metadata"] = metadata

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        source_workflow_id = d.pop("source_workflow_id")

        artifacts = OptimizationArtifacts.from_dict(d.pop("artifacts"))

        optimization_id = d.pop("optimization_id", UNSET)
        if optimization_id is None:
            optimization_id = UNSET

        name = d.pop("name", UNSET)
        if name is None:
            name = UNSET

        _execution_override = d.pop("execution_override", UNSET)
        execution_override: OptimizationModel | Unset
        if _execution_override is None or _execution_override is UNSET:
            execution_override = UNSET
        else:
            execution_override = OptimizationModel.from_dict(_execution_override)

        metadata = d.pop("metadata", UNSET)

        optimization_create_request = cls(
            source_workflow_id=source_workflow_id,
            artifacts=artifacts,
            optimization_id=optimization_id,
            name=name,
            execution_override=execution_override,
            metadata=metadata,
        )

        optimization_create_request.additional_properties = d
        return optimization_create_request


from ..models.optimization_artifacts import OptimizationArtifacts  # noqa: E402
from ..models.optimization_model import OptimizationModel  # noqa: E402
