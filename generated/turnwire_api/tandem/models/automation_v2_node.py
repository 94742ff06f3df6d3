from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model, plain
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class AutomationV2Node(Model):
    """A step of a flow."""

    node_id: str
    """The node."""

    agent_id: str
    """The agent that does it."""

    objective: str
    """What it is to reach."""

    depends_on: list[str] | Unset = UNSET
    """The nodes that must be done before."""

    input_refs: list[NodeInput] | Unset = UNSET
    """Results of other nodes that it is given."""

    output_contract: None | OutputContract | Unset = UNSET
    """What its result must be. A node that waits for approval has the kind `approval_gate`."""

    tool_policy: None | ToolPolicy | Unset = UNSET
    """Which tools it may use."""

    mcp_policy: McpPolicy | None | Unset = UNSET
    """Which MCP servers it may use."""

    retry_policy: Any | Unset = UNSET
    """When it is tried again."""

    timeout_ms: int | None | Unset = UNSET
    """How long it may take, milliseconds."""

    max_tool_calls: int | None | Unset = UNSET
    """Most calls of tools."""

    stage_kind: None | str | Unset = UNSET
    """What it is in the flow."""

    gate: NodeGate | None | Unset = UNSET
    """Where a person decides."""

    wait: Any | Unset = UNSET
    """What it waits for."""

    metadata: Any | Unset = UNSET
    """More about it."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "node_id": "node_id",
        "agent_id": "agent_id",
        "objective": "objective",
        "depends_on": "depends_on",
        "input_refs": "input_refs",
        "output_contract": "output_contract",
        "tool_policy": "tool_policy",
        "mcp_policy": "mcp_policy",
        "retry_policy": "retry_policy",
        "timeout_ms": "timeout_ms",
        "max_tool_calls": "max_tool_calls",
        "stage_kind": "stage_kind",
        "gate": "gate",
        "wait": "wait",
        "metadata": "metadata",
    }

    def to_dict(self) -> dict[str, Any]:
        node_id = self.node_id

        agent_id = self.agent_id

        objective = self.objective

        depends_on: list[str] | Unset = UNSET
        if not isinstance(self.depends_on, Unset):
            depends_on = self.depends_on

        input_refs: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.input_refs, Unset):
            input_refs = []
            for input_refs_item_data in self.input_refs:
                input_refs_item = input_refs_item_data.to_dict()
                input_refs.append(input_refs_item)

        output_contract: dict[str, Any] | None | Unset = plain(self.output_contract)

        tool_policy: dict[str, Any] | None | Unset = plain(self.tool_policy)

        mcp_policy: dict[str, Any] | None | Unset = plain(self.mcp_policy)

        retry_policy = self.retry_policy

        timeout_ms: int | None | Unset = self.timeout_ms

        max_tool_calls: int | None | Unset = self.max_tool_calls

        stage_kind: None | str | Unset = self.stage_kind

        gate: dict[str, Any] | None | Unset = plain(self.gate)

        wait = self.wait

        metadata = self.metadata

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "node_id": node_id,
                "agent_id": agent_id,
                "objective": objective,
            }
        )
        if depends_on is not UNSET:
            field_dict["depends_on"] = depends_on
        if input_refs is not UNSET:
            field_dict["input_refs"] = input_refs
        if output_contract is not UNSET:
            field_dict["output_contract"] = output_contract
        if tool_policy is not UNSET:
            field_dict["tool_policy"] = tool_policy
        if mcp_policy is not UNSET:
            field_dict["mcp_policy"] = mcp_policy
        if retry_policy is not UNSET:
            field_dict["retry_policy"] = retry_policy
        if timeout_ms is not UNSET:
            field_dict["timeout_ms"] = timeout_ms
        if max_tool_calls is not UNSET:
            field_dict["max_tool_calls"] = max_tool_calls
        if stage_kind is not UNSET:
            field_dict["stage_kind"] = stage_kind
        if gate is not UNSET:
            field_dict["gate"] = gate
        if wait is not UNSET:
            field_dict["wait"] = wait
        if metadata is not UNSET:
            field_dict["metadata"] = metadata

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        node_id = d.pop("node_id")

        agent_id = d.pop("agent_id")

        objective = d.pop("objective")

        depends_on = d.pop("depends_on", UNSET)
        if depends_on is None:
            depends_on = UNSET

        _input_refs = d.pop("input_refs", UNSET)
        input_refs: list[NodeInput] | Unset = UNSET
        if _input_refs is not None and _input_refs is not UNSET:
            input_refs = []
            if not isinstance(_input_refs, list):
                raise TypeError("input_refs is not an array")
            for input_refs_item_data in _input_refs:
                input_refs_item = NodeInput.from_dict(input_refs_item_data)

                input_refs.append(input_refs_item)

        def _parse_output_contract(data: object) -> None | OutputContract | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                output_contract_type_0 = OutputContract.from_dict(data)

                return output_contract_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OutputContract | Unset, data)

        output_contract = _parse_output_contract(d.pop("output_contract", UNSET))

        def _parse_tool_policy(data: object) -> None | ToolPolicy | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                tool_policy_type_0 = ToolPolicy.from_dict(data)

                return tool_policy_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ToolPolicy | Unset, data)

        tool_policy = _parse_tool_policy(d.pop("tool_policy", UNSET))

        def _parse_mcp_policy(data: object) -> McpPolicy | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                mcp_policy_type_0 = McpPolicy.from_dict(data)

                return mcp_policy_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(McpPolicy | None | Unset, data)

        mcp_policy = _parse_mcp_policy(d.pop("mcp_policy", UNSET))

        retry_policy = d.pop("retry_policy", UNSET)

        timeout_ms = d.pop("timeout_ms", UNSET)

        max_tool_calls = d.pop("max_tool_calls", UNSET)

        stage_kind = d.pop("stage_kind", UNSET)

        def _parse_gate(data: object) -> NodeGate | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                gate_type_0 = NodeGate.from_dict(data)

                return gate_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(NodeGate | None | Unset, data)

        gate = _parse_gate(d.pop("gate", UNSET))

        wait = d.pop("wait", UNSET)

        metadata = d.pop("metadata", UNSET)

        automation_v2_node = cls(
            node_id=node_id,
            agent_id=agent_id,
            objective=objective,
            depends_on=depends_on,
            input_refs=input_refs,
            output_contract=output_contract,
            tool_policy=tool_policy,
            mcp_policy=mcp_policy,
            retry_policy=retry_policy,
            timeout_ms=timeout_ms,
            max_tool_calls=max_tool_calls,
            stage_kind=stage_kind,
            gate=gate,
            wait=wait,
            metadata=metadata,
        )

        automation_v2_node.additional_properties = d
        return automation_v2_node


from ..models.mcp_policy import McpPolicy  # noqa: E402
from ..models.node_gate import NodeGate  # noqa: E402
from ..models.node_input import NodeInput  # noqa: E402
from ..models.output_contract import OutputContract  # noqa: E402
from ..models.tool_policy import ToolPolicy  # noqa: E402
