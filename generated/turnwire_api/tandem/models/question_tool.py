from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class QuestionTool(Model):
    """A call of the tool that asks."""

    call_id: str | Unset = UNSET
    """The call."""

    message_id: str | Unset = UNSET
    """The message with the call."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "callID": "call_id",
        "messageID": "message_id",
    }

    def to_dict(self) -> dict[str, Any]:
        call_id = self.call_id

        message_id = self.message_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if call_id is not UNSET:
            field_dict["callID"] = call_id
        if message_id is not UNSET:
            field_dict["messageID"] = message_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        call_id = d.pop("callID", UNSET)
        if call_id is None:
            call_id = UNSET

        message_id = d.pop("messageID", UNSET)
        if message_id is None:
            message_id = UNSET

        question_tool = cls(
            call_id=call_id,
            message_id=message_id,
        )

        question_tool.additional_properties = d
        return question_tool
