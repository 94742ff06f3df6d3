from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class GoalWaitResolveRequest(Model):
    """What was waited for."""

    idempotency_key: str
    """A repeated request with the same key does nothing more."""

    payload: Any | Unset = UNSET
    """What the run is told."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "idempotency_key": "idempotency_key",
        "payload": "payload",
    }

    def to_dict(self) -> dict[str, Any]:
        idempotency_key = self.idempotency_key

        payload = self.payload

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "idempotency_key": idempotency_key,
            }
        )
        if payload is not UNSET:
            field_dict["payload"] = payload

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        idempotency_key = d.pop("idempotency_key")

        payload = d.pop("payload", UNSET)

        goal_wait_resolve_request = cls(
            idempotency_key=idempotency_key,
            payload=payload,
        )

        goal_wait_resolve_request.additional_properties = d
        return goal_wait_resolve_request
