from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model, plain
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class SavedAgentRequest(Model):
    """One turn of an agent saved in the registry, which holds its model, tools and instruction."""

    agent_name: str
    """Name of the agent in the registry."""

    input: list[ToolApproval | ToolClientSideResponse | Unknown] | list[UserMessage] | Unset = UNSET
    """The input of a turn: user messages, or decisions, never both in one array. Empty, like an
    omitted input, it continues a turn that stopped on `mcp.auth_required`."""

    previous_response_id: str | Unset = UNSET
    """The response to continue, from its `response.created` event. Omit it, rather than sending
    null, to start a conversation."""

    variables: Variables | Unset = UNSET
    """Values for the `{{name}}` placeholders in the instruction and the messages."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "agent_name": "agent_name",
        "input": "input",
        "previous_response_id": "previous_response_id",
        "variables": "variables",
    }

    def to_dict(self) -> dict[str, Any]:
        agent_name = self.agent_name

        input: list[dict[str, Any]] | Unset = plain(self.input)

        previous_response_id = self.previous_response_id

        variables: dict[str, Any] | Unset = UNSET
        if not isinstance(self.variables, Unset):
            variables = self.variables.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "agent_name": agent_name,
            }
        )
        if input is not UNSET:
            field_dict["input"] = input
        if previous_response_id is not UNSET:
            field_dict["previous_response_id"] = previous_response_id
        if variables is not UNSET:
            field_dict["variables"] = variables

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        agent_name = d.pop("agent_name")

        def _parse_input(
            data: object,
        ) -> list[ToolApproval | ToolClientSideResponse | Unknown] | list[UserMessage] | Unset:
            if isinstance(data, Unset):
                return data
            if data is None:
                return UNSET
            try:
                if not isinstance(data, list):
                    raise TypeError()
                _componentsschemas_response_input_type_0 = data
                componentsschemas_response_input_type_0 = []
                if not isinstance(_componentsschemas_response_input_type_0, list):
                    raise TypeError("/components/schemas/ResponseInput_type_0 is not an array")
                for (
                    componentsschemas_response_input_type_0_item_data
                ) in _componentsschemas_response_input_type_0:
                    componentsschemas_response_input_type_0_item = UserMessage.from_dict(
                        componentsschemas_response_input_type_0_item_data
                    )

                    componentsschemas_response_input_type_0.append(
                        componentsschemas_response_input_type_0_item
                    )

                return componentsschemas_response_input_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, list):
                raise TypeError("input is of another kind")
            _componentsschemas_response_input_type_1 = data
            componentsschemas_response_input_type_1 = []
            if not isinstance(_componentsschemas_response_input_type_1, list):
                raise TypeError("/components/schemas/ResponseInput_type_1 is not an array")
            for (
                componentsschemas_response_input_type_1_item_data
            ) in _componentsschemas_response_input_type_1:
                componentsschemas_response_input_type_1_item = unions.DECISION_ITEM.read(
                    componentsschemas_response_input_type_1_item_data
                )

                componentsschemas_response_input_type_1.append(
                    componentsschemas_response_input_type_1_item
                )

            return componentsschemas_response_input_type_1

        input = _parse_input(d.pop("input", UNSET))

        previous_response_id = d.pop("previous_response_id", UNSET)
        if previous_response_id is None:
            previous_response_id = UNSET

        _variables = d.pop("variables", UNSET)
        variables: Variables | Unset
        if _variables is None or _variables is UNSET:
            variables = UNSET
        else:
            variables = Variables.from_dict(_variables)

        saved_agent_request = cls(
            agent_name=agent_name,
            input=input,
            previous_response_id=previous_response_id,
            variables=variables,
        )

        saved_agent_request.additional_properties = d
        return saved_agent_request


from ...runtime.model import Unknown  # noqa: E402
from .. import unions  # noqa: E402
from ..models.tool_approval import ToolApproval  # noqa: E402
from ..models.tool_client_side_response import ToolClientSideResponse  # noqa: E402
from ..models.user_message import UserMessage  # noqa: E402
from ..models.variables import Variables  # noqa: E402
