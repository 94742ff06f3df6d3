from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class SessionUpdatedProperties(Model):
    """What `session.updated` carries."""

    session_id: str
    """The session."""

    status: str | Unset = UNSET
    """What it does."""

    error: Any | Unset = UNSET
    """What went wrong."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "sessionID": "session_id",
        "status": "status",
        "error": "error",
    }

    def to_dict(self) -> dict[str, Any]:
        session_id = self.session_id

        status = self.status

        error = self.error

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "sessionID": session_id,
            }
        )
        if status is not UNSET:
            field_dict["status"] = status
        if error is not UNSET:
            field_dict["error"] = error

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        session_id = d.pop("sessionID")

        status = d.pop("status", UNSET)
        if status is None:
            status = UNSET

        error = d.pop("error", UNSET)

        session_updated_properties = cls(
            session_id=session_id,
            status=status,
            error=error,
        )

        session_updated_properties.additional_properties = d
        return session_updated_properties
