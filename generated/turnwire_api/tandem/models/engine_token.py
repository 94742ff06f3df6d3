from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class EngineToken(Model):
    """An API token of the engine."""

    ok: bool | Unset = UNSET
    """Whether it was done."""

    token: None | str | Unset = UNSET
    """The token itself. It is shown once."""

    token_id: None | str | Unset = UNSET
    """Identifier of the token."""

    scopes: list[str] | Unset = UNSET
    """What the token permits."""

    created_at_ms: int | None | Unset = UNSET
    """When it was made, in milliseconds since 1970."""

    error: None | str | Unset = UNSET
    """What went wrong, for people."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "ok": "ok",
        "token": "token",
        "token_id": "token_id",
        "scopes": "scopes",
        "created_at_ms": "created_at_ms",
        "error": "error",
    }
    secret_names: ClassVar[frozenset[str]] = frozenset(["token"])

    def to_dict(self) -> dict[str, Any]:
        ok = self.ok

        token: None | str | Unset = self.token

        token_id: None | str | Unset = self.token_id

        scopes: list[str] | Unset = UNSET
        if not isinstance(self.scopes, Unset):
            scopes = self.scopes

        created_at_ms: int | None | Unset = self.created_at_ms

        error: None | str | Unset = self.error

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if ok is not UNSET:
            field_dict["ok"] = ok
        if token is not UNSET:
            field_dict["token"] = token
        if token_id is not UNSET:
            field_dict["token_id"] = token_id
        if scopes is not UNSET:
            field_dict["scopes"] = scopes
        if created_at_ms is not UNSET:
            field_dict["created_at_ms"] = created_at_ms
        if error is not UNSET:
            field_dict["error"] = error

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        ok = d.pop("ok", UNSET)
        if ok is None:
            ok = UNSET

        token = d.pop("token", UNSET)

        token_id = d.pop("token_id", UNSET)

        scopes = d.pop("scopes", UNSET)
        if scopes is None:
            scopes = UNSET

        created_at_ms = d.pop("created_at_ms", UNSET)

        error = d.pop("error", UNSET)

        engine_token = cls(
            ok=ok,
            token=token,
            token_id=token_id,
            scopes=scopes,
            created_at_ms=created_at_ms,
            error=error,
        )

        engine_token.additional_properties = d
        return engine_token
