from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model, plain
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ThreadErrorState(Model):
    """The subagent has failed, or was cancelled with the turn (`client-cancelled`)."""

    status: Literal["error"] = "error"
    """Always `error`."""

    error: str
    """What went wrong."""

    output: ModelMessageEvent | None | Unset = UNSET
    """The last message of the root agent. Null when the turn is paused."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "status": "status",
        "error": "error",
        "output": "output",
    }

    def to_dict(self) -> dict[str, Any]:
        status = self.status

        error = self.error

        output: dict[str, Any] | None | Unset = plain(self.output)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "status": status,
                "error": error,
            }
        )
        if output is not UNSET:
            field_dict["output"] = output

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        status = d.pop("status")
        if status != "error":
            raise ValueError(f"status must be 'error', got {status!r}")

        error = d.pop("error")

        def _parse_output(data: object) -> ModelMessageEvent | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_turn_output_type_0 = ModelMessageEvent.from_dict(data)

                return componentsschemas_turn_output_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ModelMessageEvent | None | Unset, data)

        output = _parse_output(d.pop("output", UNSET))

        thread_error_state = cls(
            status=status,
            error=error,
            output=output,
        )

        thread_error_state.additional_properties = d
        return thread_error_state


from ..models.model_message_event import ModelMessageEvent  # noqa: E402
