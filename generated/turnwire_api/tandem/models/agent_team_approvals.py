from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class AgentTeamApprovals(Model):
    """What waits for a decision."""

    spawn_approvals: list[SpawnApproval]
    """Agents that want to be started."""

    tool_approvals: list[ToolApproval]
    """Calls of tools that want to be made."""

    count: int
    """How many there are."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "spawnApprovals": "spawn_approvals",
        "toolApprovals": "tool_approvals",
        "count": "count",
    }

    def to_dict(self) -> dict[str, Any]:
        spawn_approvals = []
        for spawn_approvals_item_data in self.spawn_approvals:
            spawn_approvals_item = spawn_approvals_item_data.to_dict()
            spawn_approvals.append(spawn_approvals_item)

        tool_approvals = []
        for tool_approvals_item_data in self.tool_approvals:
            tool_approvals_item = tool_approvals_item_data.to_dict()
            tool_approvals.append(tool_approvals_item)

        count = self.count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "spawnApprovals": spawn_approvals,
                "toolApprovals": tool_approvals,
                "count": count,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _spawn_approvals = d.pop("spawnApprovals")
        spawn_approvals = []
        if not isinstance(_spawn_approvals, list):
            raise TypeError("spawnApprovals is not an array")
        for spawn_approvals_item_data in _spawn_approvals:
            spawn_approvals_item = SpawnApproval.from_dict(spawn_approvals_item_data)

            spawn_approvals.append(spawn_approvals_item)

        _tool_approvals = d.pop("toolApprovals")
        tool_approvals = []
        if not isinstance(_tool_approvals, list):
            raise TypeError("toolApprovals is not an array")
        for tool_approvals_item_data in _tool_approvals:
            tool_approvals_item = ToolApproval.from_dict(tool_approvals_item_data)

            tool_approvals.append(tool_approvals_item)

        count = d.pop("count")

        agent_team_approvals = cls(
            spawn_approvals=spawn_approvals,
            tool_approvals=tool_approvals,
            count=count,
        )

        agent_team_approvals.additional_properties = d
        return agent_team_approvals


from ..models.spawn_approval import SpawnApproval  # noqa: E402
from ..models.tool_approval import ToolApproval  # noqa: E402
