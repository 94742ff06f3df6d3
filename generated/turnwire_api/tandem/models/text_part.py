from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class TextPart(Model):
    """Text."""

    id: str | Unset = UNSET
    """The part. A new one for each piece of a text; not to be keyed on. Of a tool that waits for
    permission, the permission request."""

    session_id: str | Unset = UNSET
    """The session."""

    message_id: str | Unset = UNSET
    """The message. For a piece of the answer, the message of the user that is answered."""

    type: Literal["text"] = "text"
    """Always `text`."""

    text: str | Unset = UNSET
    """The text: in an event a piece of it, at most 4,000 characters, or all of it, at most 16,000."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "sessionID": "session_id",
        "messageID": "message_id",
        "type": "type",
        "text": "text",
    }

    def to_dict(self) -> dict[str, Any]:
        type = self.type

        id = self.id

        session_id = self.session_id

        message_id = self.message_id

        text = self.text

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
        if text is not UNSET:
            field_dict["text"] = text

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        type = d.pop("type")
        if type != "text":
            raise ValueError(f"type must be 'text', got {type!r}")

        id = d.pop("id", UNSET)
        if id is None:
            id = UNSET

        session_id = d.pop("sessionID", UNSET)
        if session_id is None:
            session_id = UNSET

        message_id = d.pop("messageID", UNSET)
        if message_id is None:
            message_id = UNSET

        text = d.pop("text", UNSET)
        if text is None:
            text = UNSET

        text_part = cls(
            type=type,
            id=id,
            session_id=session_id,
            message_id=message_id,
            text=text,
        )

        text_part.additional_properties = d
        return text_part
