from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model, plain
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class OrchestrationEdge(Model):
    """A way from one node to another."""

    edge_id: str
    """Its identifier."""

    from_node_id: str
    """Where it begins."""

    to_node_id: str
    """Where it ends."""

    transition_key: str
    """Its name."""

    artifact_contract: ArtifactContract | None | Unset = UNSET
    """What is handed over."""

    approval: Any | Unset = UNSET
    """Who has to approve it."""

    metadata: Any | Unset = UNSET
    """What else belongs to it."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "edge_id": "edge_id",
        "from_node_id": "from_node_id",
        "to_node_id": "to_node_id",
        "transition_key": "transition_key",
        "artifact_contract": "artifact_contract",
        "approval": "approval",
        "metadata": "metadata",
    }

    def to_dict(self) -> dict[str, Any]:
        edge_id = self.edge_id

        from_node_id = self.from_node_id

        to_node_id = self.to_node_id

        transition_key = self.transition_key

        artifact_contract: dict[str, Any] | None | Unset = plain(self.artifact_contract)

        approval = self.approval

        metadata = self.metadata

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "edge_id": edge_id,
                "from_node_id": from_node_id,
                "to_node_id": to_node_id,
                "transition_key": transition_key,
            }
        )
        if artifact_contract is not UNSET:
            field_dict["artifact_contract"] = artifact_contract
        if approval is not UNSET:
            field_dict["approval"] = approval
        if metadata is not UNSET:
            field_dict["metadata"] = metadata

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        edge_id = d.pop("edge_id")

        from_node_id = d.pop("from_node_id")

        to_node_id = d.pop("to_node_id")

        transition_key = d.pop("transition_key")

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

        approval = d.pop("approval", UNSET)

        metadata = d.pop("metadata", UNSET)

        orchestration_edge = cls(
            edge_id=edge_id,
            from_node_id=from_node_id,
            to_node_id=to_node_id,
            transition_key=transition_key,
            artifact_contract=artifact_contract,
            approval=approval,
            metadata=metadata,
        )

        orchestration_edge.additional_properties = d
        return orchestration_edge


from ..models.artifact_contract import ArtifactContract  # noqa: E402
