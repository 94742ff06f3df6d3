from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model, plain
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class QuestionAskedProperties(Model):
    """What `question.asked` carries."""

    id: str
    """The question."""

    session_id: str
    """The session."""

    message_id: str | Unset = UNSET
    """The message."""

    questions: list[Any] | Unset = UNSET
    """What is asked."""

    tool: None | QuestionTool | Unset = UNSET
    """The call that asked."""

    workspace_root: None | str | Unset = UNSET
    """The workspace."""

    effective_cwd: None | str | Unset = UNSET
    """The folder it works in."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "sessionID": "session_id",
        "messageID": "message_id",
        "questions": "questions",
        "tool": "tool",
        "workspaceRoot": "workspace_root",
        "effectiveCwd": "effective_cwd",
    }

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        session_id = self.session_id

        message_id = self.message_id

        questions: list[Any] | Unset = UNSET
        if not isinstance(self.questions, Unset):
            questions = self.questions

        tool: dict[str, Any] | None | Unset = plain(self.tool)

        workspace_root: None | str | Unset = self.workspace_root

        effective_cwd: None | str | Unset = self.effective_cwd

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "sessionID": session_id,
            }
        )
        if message_id is not UNSET:
            field_dict["messageID"] = message_id
        if questions is not UNSET:
            field_dict["questions"] = questions
        if tool is not UNSET:
            field_dict["tool"] = tool
        if workspace_root is not UNSET:
            field_dict["workspaceRoot"] = workspace_root
        if effective_cwd is not UNSET:
            field_dict["effectiveCwd"] = effective_cwd

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        id = d.pop("id")

        session_id = d.pop("sessionID")

        message_id = d.pop("messageID", UNSET)
        if message_id is None:
            message_id = UNSET

        questions = d.pop("questions", UNSET)
        if questions is None:
            questions = UNSET

        def _parse_tool(data: object) -> None | QuestionTool | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                tool_type_0 = QuestionTool.from_dict(data)

                return tool_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | QuestionTool | Unset, data)

        tool = _parse_tool(d.pop("tool", UNSET))

        workspace_root = d.pop("workspaceRoot", UNSET)

        effective_cwd = d.pop("effectiveCwd", UNSET)

        question_asked_properties = cls(
            id=id,
            session_id=session_id,
            message_id=message_id,
            questions=questions,
            tool=tool,
            workspace_root=workspace_root,
            effective_cwd=effective_cwd,
        )

        question_asked_properties.additional_properties = d
        return question_asked_properties


from ..models.question_tool import QuestionTool  # noqa: E402
