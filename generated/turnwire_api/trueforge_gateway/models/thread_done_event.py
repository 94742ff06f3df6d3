from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ThreadDoneEvent(Model):
    """A subagent has finished or failed. The turn goes on."""

    type: Literal["thread.done"] = "thread.done"
    """Always `thread.done`."""

    id: str
    """The event; the same in the stream and in the lists. A ULID in lower case, so ids sort by
    time."""

    created_at: str
    """When it was made, an ISO 8601 date and time in UTC."""

    thread_id: str
    """The thread of the subagent."""

    parent: ThreadParent | Unset = UNSET
    """The tool call that made a subagent."""

    title: str | Unset = UNSET
    """Name of the thread."""

    state: ThreadDoneState | ThreadErrorState | Unknown
    """How a thread has ended."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "id": "id",
        "created_at": "created_at",
        "thread_id": "thread_id",
        "parent": "parent",
        "title": "title",
        "state": "state",
    }

    def to_dict(self) -> dict[str, Any]:
        type = self.type

        id = self.id

        created_at = self.created_at

        thread_id = self.thread_id

        state = self.state.to_dict()

        parent: dict[str, Any] | Unset = UNSET
        if not isinstance(self.parent, Unset):
            parent = self.parent.to_dict()

        title = self.title

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type,
                "id": id,
                "created_at": created_at,
                "thread_id": thread_id,
                "state": state,
            }
        )
        if parent is not UNSET:
            field_dict["parent"] = parent
        if title is not UNSET:
            field_dict["title"] = title

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        type = d.pop("type")
        if type != "thread.done":
            raise ValueError(f"type must be 'thread.done', got {type!r}")

        id = d.pop("id")

        created_at = d.pop("created_at")

        thread_id = d.pop("thread_id")

        state = unions.THREAD_STATE.read(d.pop("state"))

        _parent = d.pop("parent", UNSET)
        parent: ThreadParent | Unset
        if _parent is None or _parent is UNSET:
            parent = UNSET
        else:
            parent = ThreadParent.from_dict(_parent)

        title = d.pop("title", UNSET)
        if title is None:
            title = UNSET

        thread_done_event = cls(
            type=type,
            id=id,
            created_at=created_at,
            thread_id=thread_id,
            state=state,
            parent=parent,
            title=title,
        )

        thread_done_event.additional_properties = d
        return thread_done_event


from ...runtime.model import Unknown  # noqa: E402
from .. import unions  # noqa: E402
from ..models.thread_done_state import ThreadDoneState  # noqa: E402
from ..models.thread_error_state import ThreadErrorState  # noqa: E402
from ..models.thread_parent import ThreadParent  # noqa: E402
