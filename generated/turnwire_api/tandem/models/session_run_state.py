from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model, plain
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class SessionRunState(Model):
    """What a session is doing."""

    active: ActiveRun | None
    """The run, or null: the session is idle."""

    context_run_id: None | str | Unset = UNSET
    """The run's context."""

    linked_context_run_id: None | str | Unset = UNSET
    """The run's context, again."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "active": "active",
        "contextRunID": "context_run_id",
        "linked_context_run_id": "linked_context_run_id",
    }

    def to_dict(self) -> dict[str, Any]:
        active: dict[str, Any] | None = plain(self.active)

        context_run_id: None | str | Unset = self.context_run_id

        linked_context_run_id: None | str | Unset = self.linked_context_run_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "active": active,
            }
        )
        if context_run_id is not UNSET:
            field_dict["contextRunID"] = context_run_id
        if linked_context_run_id is not UNSET:
            field_dict["linked_context_run_id"] = linked_context_run_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}

        def _parse_active(data: object) -> ActiveRun | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                active_type_0 = ActiveRun.from_dict(data)

                return active_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ActiveRun | None, data)

        active = _parse_active(d.pop("active"))

        context_run_id = d.pop("contextRunID", UNSET)

        linked_context_run_id = d.pop("linked_context_run_id", UNSET)

        session_run_state = cls(
            active=active,
            context_run_id=context_run_id,
            linked_context_run_id=linked_context_run_id,
        )

        session_run_state.additional_properties = d
        return session_run_state


from ..models.active_run import ActiveRun  # noqa: E402
