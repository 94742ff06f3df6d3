from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ForkResult(Model):
    """The new session."""

    ok: bool | Unset = UNSET
    """Whether it was made."""

    session: StoredSession | Unset = UNSET
    """A session as the engine stores it. Updates, forks and lists of children answer with this
    form."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "ok": "ok",
        "session": "session",
    }

    def to_dict(self) -> dict[str, Any]:
        ok = self.ok

        session: dict[str, Any] | Unset = UNSET
        if not isinstance(self.session, Unset):
            session = self.session.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if ok is not UNSET:
            field_dict["ok"] = ok
        if session is not UNSET:
            field_dict["session"] = session

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        ok = d.pop("ok", UNSET)
        if ok is None:
            ok = UNSET

        _session = d.pop("session", UNSET)
        session: StoredSession | Unset
        if _session is None or _session is UNSET:
            session = UNSET
        else:
            session = StoredSession.from_dict(_session)

        fork_result = cls(
            ok=ok,
            session=session,
        )

        fork_result.additional_properties = d
        return fork_result


from ..models.stored_session import StoredSession  # noqa: E402
