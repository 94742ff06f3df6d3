from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class TodoUpdatedProperties(Model):
    """What `todo.updated` carries."""

    session_id: str
    """The session."""

    todos: list[SessionTodo] | Unset = UNSET
    """All of it."""

    workspace_root: None | str | Unset = UNSET
    """The workspace."""

    effective_cwd: None | str | Unset = UNSET
    """The folder it works in."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "sessionID": "session_id",
        "todos": "todos",
        "workspaceRoot": "workspace_root",
        "effectiveCwd": "effective_cwd",
    }

    def to_dict(self) -> dict[str, Any]:
        session_id = self.session_id

        todos: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.todos, Unset):
            todos = []
            for todos_item_data in self.todos:
                todos_item = todos_item_data.to_dict()
                todos.append(todos_item)

        workspace_root: None | str | Unset = self.workspace_root

        effective_cwd: None | str | Unset = self.effective_cwd

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "sessionID": session_id,
            }
        )
        if todos is not UNSET:
            field_dict["todos"] = todos
        if workspace_root is not UNSET:
            field_dict["workspaceRoot"] = workspace_root
        if effective_cwd is not UNSET:
            field_dict["effectiveCwd"] = effective_cwd

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        session_id = d.pop("sessionID")

        _todos = d.pop("todos", UNSET)
        todos: list[SessionTodo] | Unset = UNSET
        if _todos is not None and _todos is not UNSET:
            todos = []
            if not isinstance(_todos, list):
                raise TypeError("todos is not an array")
            for todos_item_data in _todos:
                todos_item = SessionTodo.from_dict(todos_item_data)

                todos.append(todos_item)

        workspace_root = d.pop("workspaceRoot", UNSET)

        effective_cwd = d.pop("effectiveCwd", UNSET)

        todo_updated_properties = cls(
            session_id=session_id,
            todos=todos,
            workspace_root=workspace_root,
            effective_cwd=effective_cwd,
        )

        todo_updated_properties.additional_properties = d
        return todo_updated_properties


from ..models.session_todo import SessionTodo  # noqa: E402
