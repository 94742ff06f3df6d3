from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model, plain
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class RunConflict(Model):
    """A session has one run at a time. The prompt was not accepted. For an idempotency key that
    belongs to another prompt there is no `activeRun`."""

    error: str
    """What went wrong, for people."""

    code: None | str | Unset = UNSET
    """Code of the error."""

    retryable: bool | Unset = UNSET
    """Whether the same request may succeed later."""

    session_id: str | Unset = UNSET
    """The session."""

    active_run: ActiveRun | None | Unset = UNSET
    """The run in the way."""

    retry_after_ms: int | Unset = UNSET
    """Milliseconds after which to try again."""

    attach_event_stream: str | Unset = UNSET
    """Path and query of the active run's event stream."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "error": "error",
        "code": "code",
        "retryable": "retryable",
        "sessionID": "session_id",
        "activeRun": "active_run",
        "retryAfterMs": "retry_after_ms",
        "attachEventStream": "attach_event_stream",
    }

    def to_dict(self) -> dict[str, Any]:
        error = self.error

        code: None | str | Unset = self.code

        retryable = self.retryable

        session_id = self.session_id

        active_run: dict[str, Any] | None | Unset = plain(self.active_run)

        retry_after_ms = self.retry_after_ms

        attach_event_stream = self.attach_event_stream

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "error": error,
            }
        )
        if code is not UNSET:
            field_dict["code"] = code
        if retryable is not UNSET:
            field_dict["retryable"] = retryable
        if session_id is not UNSET:
            field_dict["sessionID"] = session_id
        if active_run is not UNSET:
            field_dict["activeRun"] = active_run
        if retry_after_ms is not UNSET:
            field_dict["retryAfterMs"] = retry_after_ms
        if attach_event_stream is not UNSET:
            field_dict["attachEventStream"] = attach_event_stream

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        error = d.pop("error")

        code = d.pop("code", UNSET)

        retryable = d.pop("retryable", UNSET)
        if retryable is None:
            retryable = UNSET

        session_id = d.pop("sessionID", UNSET)
        if session_id is None:
            session_id = UNSET

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

        retry_after_ms = d.pop("retryAfterMs", UNSET)
        if retry_after_ms is None:
            retry_after_ms = UNSET

        attach_event_stream = d.pop("attachEventStream", UNSET)
        if attach_event_stream is None:
            attach_event_stream = UNSET

        run_conflict = cls(
            error=error,
            code=code,
            retryable=retryable,
            session_id=session_id,
            active_run=active_run,
            retry_after_ms=retry_after_ms,
            attach_event_stream=attach_event_stream,
        )

        run_conflict.additional_properties = d
        return run_conflict


from ..models.active_run import ActiveRun  # noqa: E402
