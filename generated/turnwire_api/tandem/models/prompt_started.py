from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class PromptStarted(Model):
    """A run was started. It runs before this answer is written: its first events may have been
    published already."""

    run_id: str
    """The run."""

    context_run_id: None | str | Unset = UNSET
    """The run's context."""

    linked_context_run_id: None | str | Unset = UNSET
    """The run's context, again."""

    attach_event_stream: str | Unset = UNSET
    """Path and query of the run's event stream."""

    session_id: str | Unset = UNSET
    """The session. Only in an answer given again."""

    idempotent_replay: bool | Unset = UNSET
    """Whether this is the answer to an earlier request with the same idempotency key."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "runID": "run_id",
        "contextRunID": "context_run_id",
        "linked_context_run_id": "linked_context_run_id",
        "attachEventStream": "attach_event_stream",
        "sessionID": "session_id",
        "idempotentReplay": "idempotent_replay",
    }

    def to_dict(self) -> dict[str, Any]:
        run_id = self.run_id

        context_run_id: None | str | Unset = self.context_run_id

        linked_context_run_id: None | str | Unset = self.linked_context_run_id

        attach_event_stream = self.attach_event_stream

        session_id = self.session_id

        idempotent_replay = self.idempotent_replay

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "runID": run_id,
            }
        )
        if context_run_id is not UNSET:
            field_dict["contextRunID"] = context_run_id
        if linked_context_run_id is not UNSET:
            field_dict["linked_context_run_id"] = linked_context_run_id
        if attach_event_stream is not UNSET:
            field_dict["attachEventStream"] = attach_event_stream
        if session_id is not UNSET:
            field_dict["sessionID"] = session_id
        if idempotent_replay is not UNSET:
            field_dict["idempotentReplay"] = idempotent_replay

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        run_id = d.pop("runID")

        context_run_id = d.pop("contextRunID", UNSET)

        linked_context_run_id = d.pop("linked_context_run_id", UNSET)

        attach_event_stream = d.pop("attachEventStream", UNSET)
        if attach_event_stream is None:
            attach_event_stream = UNSET

        session_id = d.pop("sessionID", UNSET)
        if session_id is None:
            session_id = UNSET

        idempotent_replay = d.pop("idempotentReplay", UNSET)
        if idempotent_replay is None:
            idempotent_replay = UNSET

        prompt_started = cls(
            run_id=run_id,
            context_run_id=context_run_id,
            linked_context_run_id=linked_context_run_id,
            attach_event_stream=attach_event_stream,
            session_id=session_id,
            idempotent_replay=idempotent_replay,
        )

        prompt_started.additional_properties = d
        return prompt_started
