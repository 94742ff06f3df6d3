from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model, plain
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class OrchestrationDryRunEdge(Model):
    """A way, in short."""

    edge_id: str
    """Its identifier."""

    transition_key: None | str | Unset = UNSET
    """Its name."""

    artifact_contract: ArtifactContract | None | Unset = UNSET
    """What is handed over."""

    approval_required: bool | Unset = UNSET
    """Whether it has to be approved."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "edge_id": "edge_id",
        "transition_key": "transition_key",
        "artifact_contract": "artifact_contract",
        "approval_required": "approval_required",
    }

    def to_dict(self) -> dict[str, Any]:
        edge_id = self.edge_id

        transition_key: None | str | Unset = self.transition_key

        artifact_contract: dict[str, Any] | None | Unset = plain(self.artifact_contract)

        approval_required = self.approval_required

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "edge_id": edge_id,
            }
        )
        if transition_key is not UNSET:
            field_dict["transition_key"] = transition_key
        if artifact_contract is not UNSET:
            field_dict["artifact_contract"] = artifact_contract
        if approval_required is not UNSET:
            field_dict["approval_required"] = approval_required

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        edge_id = d.pop("edge_id")

        transition_key = d.pop("transition_key", UNSET)

        def _parse_artifact_contract(data: object) -> ArtifactContract | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                artifact_contract_type_0 = ArtifactContract.from_dict(data)

                return artifact_contract_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ArtifactContract | None | Unset, data)

        artifact_contract = _parse_artifact_contract(d.pop("artifact_contract", UNSET))

        approval_required = d.pop("approval_required", UNSET)
        if approval_required is None:
            approval_required = UNSET

        orchestration_dry_run_edge = cls(
            edge_id=edge_id,
            transition_key=transition_key,
            artifact_contract=artifact_contract,
            approval_required=approval_required,
        )

        orchestration_dry_run_edge.additional_properties = d
        return orchestration_dry_run_edge


from ..models.artifact_contract import ArtifactContract  # noqa: E402
