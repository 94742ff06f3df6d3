from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model, plain
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class Question(Model):
    """A question of an agent. Its run does not wait for the answer."""

    id: str
    """The question."""

    tenant_context: None | TenantContext | Unset = UNSET
    """For whom it is asked."""

    requested_by: Any | Unset = UNSET
    """Who asked."""

    action_digest: None | str | Unset = UNSET
    """Digest of what is asked."""

    expires_at_ms: int | None | Unset = UNSET
    """Until when it can be answered, milliseconds since 1970."""

    session_id: str | Unset = UNSET
    """The session."""

    questions: list[Any] | Unset = UNSET
    """What is asked."""

    tool: None | QuestionTool | Unset = UNSET
    """The call that asked."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "tenantContext": "tenant_context",
        "requestedBy": "requested_by",
        "actionDigest": "action_digest",
        "expiresAtMs": "expires_at_ms",
        "sessionID": "session_id",
        "questions": "questions",
        "tool": "tool",
    }

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        tenant_context: dict[str, Any] | None | Unset = plain(self.tenant_context)

        requested_by = self.requested_by

        action_digest: None | str | Unset = self.action_digest

        expires_at_ms: int | None | Unset = self.expires_at_ms

        session_id = self.session_id

        questions: list[Any] | Unset = UNSET
        if not isinstance(self.questions, Unset):
            questions = self.questions

        tool: dict[str, Any] | None | Unset = plain(self.tool)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if tenant_context is not UNSET:
            field_dict["tenantContext"] = tenant_context
        if requested_by is not UNSET:
            field_dict["requestedBy"] = requested_by
        if action_digest is not UNSET:
            field_dict["actionDigest"] = action_digest
        if expires_at_ms is not UNSET:
            field_dict["expiresAtMs"] = expires_at_ms
        if session_id is not UNSET:
            field_dict["sessionID"] = session_id
        if questions is not UNSET:
            field_dict["questions"] = questions
        if tool is not UNSET:
            field_dict["tool"] = tool

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        id = d.pop("id")

        def _parse_tenant_context(data: object) -> None | TenantContext | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                tenant_context_type_0 = TenantContext.from_dict(data)

                return tenant_context_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | TenantContext | Unset, data)

        tenant_context = _parse_tenant_context(d.pop("tenantContext", UNSET))

        requested_by = d.pop("requestedBy", UNSET)

        action_digest = d.pop("actionDigest", UNSET)

        expires_at_ms = d.pop("expiresAtMs", UNSET)

        session_id = d.pop("sessionID", UNSET)
        if session_id is None:
            session_id = UNSET

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

        question = cls(
            id=id,
            tenant_context=tenant_context,
            requested_by=requested_by,
            action_digest=action_digest,
            expires_at_ms=expires_at_ms,
            session_id=session_id,
            questions=questions,
            tool=tool,
        )

        question.additional_properties = d
        return question


from ..models.question_tool import QuestionTool  # noqa: E402
from ..models.tenant_context import TenantContext  # noqa: E402
