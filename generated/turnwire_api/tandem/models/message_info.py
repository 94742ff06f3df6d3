from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class MessageInfo(Model):
    """What a message is."""

    id: str
    """The message."""

    session_id: str | Unset = UNSET
    """The session."""

    role: str
    """Who speaks."""

    time: MessageTime | Unset = UNSET
    """When a message was made."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "sessionID": "session_id",
        "role": "role",
        "time": "time",
    }

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        role = self.role

        session_id = self.session_id

        time: dict[str, Any] | Unset = UNSET
        if not isinstance(self.time, Unset):
            time = self.time.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "role": role,
            }
        )
        if session_id is not UNSET:
            field_dict["sessionID"] = session_id
        if time is not UNSET:
            field_dict["time"] = time

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        id = d.pop("id")

        role = d.pop("role")

        session_id = d.pop("sessionID", UNSET)
        if session_id is None:
            session_id = UNSET

        _time = d.pop("time", UNSET)
        time: MessageTime | Unset
        if _time is None or _time is UNSET:
            time = UNSET
        else:
            time = MessageTime.from_dict(_time)

        message_info = cls(
            id=id,
            role=role,
            session_id=session_id,
            time=time,
        )

        message_info.additional_properties = d
        return message_info


from ..models.message_time import MessageTime  # noqa: E402
