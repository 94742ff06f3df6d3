from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ContextRunEventFrame(Model):
    """An entry of a context run's log."""

    type: ClassVar[Literal["context_run_event"]] = "context_run_event"
    """Type of the event. The wire says it outside the object."""

    kind: Literal["context_run_event"] = "context_run_event"
    """Always `context_run_event`."""

    run_id: str | Unset = UNSET
    """The context run."""

    workspace: str | Unset = UNSET
    """The workspace."""

    seq: int | Unset = UNSET
    """Number of the entry in its run."""

    ts_ms: int | Unset = UNSET
    """When, milliseconds since 1970."""

    payload: Any | Unset = UNSET
    """What it carries."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "kind": "kind",
        "run_id": "run_id",
        "workspace": "workspace",
        "seq": "seq",
        "ts_ms": "ts_ms",
        "payload": "payload",
    }

    def to_dict(self) -> dict[str, Any]:
        kind = self.kind

        run_id = self.run_id

        workspace = self.workspace

        seq = self.seq

        ts_ms = self.ts_ms

        payload = self.payload

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "kind": kind,
            }
        )
        if run_id is not UNSET:
            field_dict["run_id"] = run_id
        if workspace is not UNSET:
            field_dict["workspace"] = workspace
        if seq is not UNSET:
            field_dict["seq"] = seq
        if ts_ms is not UNSET:
            field_dict["ts_ms"] = ts_ms
        if payload is not UNSET:
            field_dict["payload"] = payload

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        kind = d.pop("kind")
        if kind != "context_run_event":
            raise ValueError(f"kind must be 'context_run_event', got {kind!r}")

        run_id = d.pop("run_id", UNSET)
        if run_id is None:
            run_id = UNSET

        workspace = d.pop("workspace", UNSET)
        if workspace is None:
            workspace = UNSET

        seq = d.pop("seq", UNSET)
        if seq is None:
            seq = UNSET

        ts_ms = d.pop("ts_ms", UNSET)
        if ts_ms is None:
            ts_ms = UNSET

        payload = d.pop("payload", UNSET)

        context_run_event_frame = cls(
            kind=kind,
            run_id=run_id,
            workspace=workspace,
            seq=seq,
            ts_ms=ts_ms,
            payload=payload,
        )

        context_run_event_frame.additional_properties = d
        return context_run_event_frame
