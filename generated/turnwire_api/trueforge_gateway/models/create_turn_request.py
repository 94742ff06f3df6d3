from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class CreateTurnRequest(Model):
    """The input of a turn, and the turn before it."""

    input: list[ToolApproval | ToolClientSideResponse | Unknown | UserMessage] | Unset = UNSET
    """User messages, or decisions on everything that is pending, never both. Empty, like an
    omitted input, it continues a turn that stopped on `mcp.auth_required`, or one whose
    decisions are recorded and not carried out; otherwise it calls the model again."""

    previous_turn_id: str | Unset = UNSET
    """The turn to continue: an id, `auto` for the last one, or `none` for a new root. The server's
    default is `auto`. Null is refused."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "input": "input",
        "previous_turn_id": "previous_turn_id",
    }

    def to_dict(self) -> dict[str, Any]:
        input: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.input, Unset):
            input = []
            for componentsschemas_turn_input_item_data in self.input:
                componentsschemas_turn_input_item = componentsschemas_turn_input_item_data.to_dict()
                input.append(componentsschemas_turn_input_item)

        previous_turn_id = self.previous_turn_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if input is not UNSET:
            field_dict["input"] = input
        if previous_turn_id is not UNSET:
            field_dict["previous_turn_id"] = previous_turn_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _input = d.pop("input", UNSET)
        input: list[ToolApproval | ToolClientSideResponse | Unknown | UserMessage] | Unset = UNSET
        if _input is not None and _input is not UNSET:
            input = []
            if not isinstance(_input, list):
                raise TypeError("input is not an array")
            for componentsschemas_turn_input_item_data in _input:
                componentsschemas_turn_input_item = unions.INPUT_ITEM.read(
                    componentsschemas_turn_input_item_data
                )

                input.append(componentsschemas_turn_input_item)

        previous_turn_id = d.pop("previous_turn_id", UNSET)
        if previous_turn_id is None:
            previous_turn_id = UNSET

        create_turn_request = cls(
            input=input,
            previous_turn_id=previous_turn_id,
        )

        create_turn_request.additional_properties = d
        return create_turn_request


from ...runtime.model import Unknown  # noqa: E402
from .. import unions  # noqa: E402
from ..models.tool_approval import ToolApproval  # noqa: E402
from ..models.tool_client_side_response import ToolClientSideResponse  # noqa: E402
from ..models.user_message import UserMessage  # noqa: E402
