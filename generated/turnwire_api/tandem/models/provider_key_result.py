from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ProviderKeyResult(Model):
    """Whether the key was stored, and where."""

    ok: bool
    """Whether it was stored."""

    id: str | Unset = UNSET
    """Identifier of the provider."""

    backend: str | Unset = UNSET
    """Where the key is kept."""

    error: None | str | Unset = UNSET
    """What went wrong, for people."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "ok": "ok",
        "id": "id",
        "backend": "backend",
        "error": "error",
    }

    def to_dict(self) -> dict[str, Any]:
        ok = self.ok

        id = self.id

        backend = self.backend

        error: None | str | Unset = self.error

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "ok": ok,
            }
        )
        if id is not UNSET:
            field_dict["id"] = id
        if backend is not UNSET:
            field_dict["backend"] = backend
        if error is not UNSET:
            field_dict["error"] = error

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        ok = d.pop("ok")

        id = d.pop("id", UNSET)
        if id is None:
            id = UNSET

        backend = d.pop("backend", UNSET)
        if backend is None:
            backend = UNSET

        error = d.pop("error", UNSET)

        provider_key_result = cls(
            ok=ok,
            id=id,
            backend=backend,
            error=error,
        )

        provider_key_result.additional_properties = d
        return provider_key_result
