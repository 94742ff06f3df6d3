from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class SessionTodo(Model):
    """Something an agent means to do."""

    id: str | Unset = UNSET
    """Which one."""

    content: str | Unset = UNSET
    """What."""

    status: str | Unset = UNSET
    """How far it is."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "content": "content",
        "status": "status",
    }

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        content = self.content

        status = self.status

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if content is not UNSET:
            field_dict["content"] = content
        if status is not UNSET:
            field_dict["status"] = status

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        id = d.pop("id", UNSET)
        if id is None:
            id = UNSET

        content = d.pop("content", UNSET)
        if content is None:
            content = UNSET

        status = d.pop("status", UNSET)
        if status is None:
            status = UNSET

        session_todo = cls(
            id=id,
            content=content,
            status=status,
        )

        session_todo.additional_properties = d
        return session_todo
