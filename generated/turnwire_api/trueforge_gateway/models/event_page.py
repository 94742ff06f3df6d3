from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class EventPage(Model):
    """A page of events of one turn."""

    data: list[
        McpAuthRequiredEvent
        | McpInitializeEvent
        | ModelMessageEvent
        | SandboxCreatedEvent
        | ThreadCreatedEvent
        | ThreadDoneEvent
        | ToolApprovalRequiredEvent
        | ToolResponseEvent
        | ToolResponseRequiredEvent
        | TurnCreatedEvent
        | TurnDoneEvent
        | Unknown
    ]
    """The events."""

    pagination: Pagination
    """Where the pages beside this one are."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "data": "data",
        "pagination": "pagination",
    }

    def to_dict(self) -> dict[str, Any]:
        data = []
        for data_item_data in self.data:
            data_item = data_item_data.to_dict()
            data.append(data_item)

        pagination = self.pagination.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "data": data,
                "pagination": pagination,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _data = d.pop("data")
        data = []
        if not isinstance(_data, list):
            raise TypeError("data is not an array")
        for data_item_data in _data:
            data_item = unions.STORED_EVENT.read(data_item_data)

            data.append(data_item)

        pagination = Pagination.from_dict(d.pop("pagination"))

        event_page = cls(
            data=data,
            pagination=pagination,
        )

        event_page.additional_properties = d
        return event_page


from ...runtime.model import Unknown  # noqa: E402
from .. import unions  # noqa: E402
from ..models.mcp_auth_required_event import McpAuthRequiredEvent  # noqa: E402
from ..models.mcp_initialize_event import McpInitializeEvent  # noqa: E402
from ..models.model_message_event import ModelMessageEvent  # noqa: E402
from ..models.pagination import Pagination  # noqa: E402
from ..models.sandbox_created_event import SandboxCreatedEvent  # noqa: E402
from ..models.thread_created_event import ThreadCreatedEvent  # noqa: E402
from ..models.thread_done_event import ThreadDoneEvent  # noqa: E402
from ..models.tool_approval_required_event import ToolApprovalRequiredEvent  # noqa: E402
from ..models.tool_response_event import ToolResponseEvent  # noqa: E402
from ..models.tool_response_required_event import ToolResponseRequiredEvent  # noqa: E402
from ..models.turn_created_event import TurnCreatedEvent  # noqa: E402
from ..models.turn_done_event import TurnDoneEvent  # noqa: E402
