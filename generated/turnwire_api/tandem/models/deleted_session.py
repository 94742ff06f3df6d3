from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model, plain
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class DeletedSession(Model):
    """Whether a session was deleted. One with a run is not: its run is asked to stop, and the
    request has to be repeated."""

    deleted: bool
    """Whether it was deleted."""

    cancel_requested: bool | Unset = UNSET
    """Whether its run was asked to stop."""

    active_run: ActiveRun | None | Unset = UNSET
    """The run in the way."""

    reason: str | Unset = UNSET
    """Why it was not deleted."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "deleted": "deleted",
        "cancelRequested": "cancel_requested",
        "activeRun": "active_run",
        "reason": "reason",
    }

    def to_dict(self) -> dict[str, Any]:
        deleted = self.deleted

        cancel_requested = self.cancel_requested

        active_run: dict[str, Any] | None | Unset = plain(self.active_run)

        reason = self.reason

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "deleted": deleted,
            }
        )
        if cancel_requested is not UNSET:
            field_dict["cancelRequested"] = cancel_requested
        if active_run is not UNSET:
            field_dict["activeRun"] = active_run
        if reason is not UNSET:
            field_dict["reason"] = reason

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        deleted = d.pop("deleted")

        cancel_requested = d.pop("cancelRequested", UNSET)
        if cancel_requested is None:
            cancel_requested = UNSET

        def _parse_active_run(data: object) -> ActiveRun | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                active_run_type_0 = ActiveRun.from_dict(data)

                return active_run_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ActiveRun | None | Unset, data)

        active_run = _parse_active_run(d.pop("activeRun", UNSET))

        reason = d.pop("reason", UNSET)
        if reason is None:
            reason = UNSET

        deleted_session = cls(
            deleted=deleted,
            cancel_requested=cancel_requested,
            active_run=active_run,
            reason=reason,
        )

        deleted_session.additional_properties = d
        return deleted_session


from ..models.active_run import ActiveRun  # noqa: E402
