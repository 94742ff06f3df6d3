from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model, plain


@_attrs_define(kw_only=True, repr=False)
class ThreadDoneState(Model):
    """The subagent has finished."""

    status: Literal["done"] = "done"
    """Always `done`."""

    output: ModelMessageEvent | None
    """The last message of the root agent. Null when the turn is paused."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "status": "status",
        "output": "output",
    }

    def to_dict(self) -> dict[str, Any]:
        status = self.status

        output: dict[str, Any] | None = plain(self.output)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "status": status,
                "output": output,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        status = d.pop("status")
        if status != "done":
            raise ValueError(f"status must be 'done', got {status!r}")

        def _parse_output(data: object) -> ModelMessageEvent | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_turn_output_type_0 = ModelMessageEvent.from_dict(data)

                return componentsschemas_turn_output_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ModelMessageEvent | None, data)

        output = _parse_output(d.pop("output"))

        thread_done_state = cls(
            status=status,
            output=output,
        )

        thread_done_state.additional_properties = d
        return thread_done_state


from ..models.model_message_event import ModelMessageEvent  # noqa: E402
