from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ToolPart(Model):
    """A call of a tool."""

    id: str | Unset = UNSET
    """The part. A new one for each piece of a text; not to be keyed on. Of a tool that waits for
    permission, the permission request."""

    session_id: str | Unset = UNSET
    """The session."""

    message_id: str | Unset = UNSET
    """The message. For a piece of the answer, the message of the user that is answered."""

    type: Literal["tool"] = "tool"
    """Always `tool`."""

    tool: str | Unset = UNSET
    """Name of the tool."""

    args: Any | Unset = UNSET
    """Its arguments."""

    state: str | Unset = UNSET
    """Where the call stands: its arguments are being written (`running`), it is ready or waits for
    permission (`pending`), or how it ended."""

    result: Any | Unset = UNSET
    """What the tool gave."""

    error: None | str | Unset = UNSET
    """Why it failed."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "sessionID": "session_id",
        "messageID": "message_id",
        "type": "type",
        "tool": "tool",
        "args": "args",
        "state": "state",
        "result": "result",
        "error": "error",
    }

    def to_dict(self) -> dict[str, Any]:
        type = self.type

        id = self.id

        session_id = self.session_id

        message_id = self.message_id

        tool = self.tool

        args = self.args

        state = self.state

        result = self.result

        error: None | str | Unset = self.error

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type,
            }
        )
        if id is not UNSET:
            field_dict["id"] = id
        if session_id is not UNSET:
            field_dict["sessionID"] = session_id
        if message_id is not UNSET:
            field_dict["messageID"] = message_id
        if tool is not UNSET:
            field_dict["tool"] = tool
        if args is not UNSET:
            field_dict["args"] = args
        if state is not UNSET:
            field_dict["state"] = state
        if result is not UNSET:
            field_dict["result"] = result
        if error is not UNSET:
            field_dict["error"] = error

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        type = d.pop("type")
        if type != "tool":
            raise ValueError(f"type must be 'tool', got {type!r}")

        id = d.pop("id", UNSET)
        if id is None:
            id = UNSET

        session_id = d.pop("sessionID", UNSET)
        if session_id is None:
            session_id = UNSET

        message_id = d.pop("messageID", UNSET)
        if message_id is None:
            message_id = UNSET

        tool = d.pop("tool", UNSET)
        if tool is None:
            tool = UNSET

        args = d.pop("args", UNSET)

        state = d.pop("state", UNSET)
        if state is None:
            state = UNSET

        result = d.pop("result", UNSET)

        error = d.pop("error", UNSET)

        tool_part = cls(
            type=type,
            id=id,
            session_id=session_id,
            message_id=message_id,
            tool=tool,
            args=args,
            state=state,
            result=result,
            error=error,
        )

        tool_part.additional_properties = d
        return tool_part
