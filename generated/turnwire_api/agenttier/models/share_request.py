from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ShareRequest(Model):
    """With whom to share a sandbox."""

    identity: str
    """Address or identifier of the user, or name of the group."""

    level: str
    """How far."""

    kind: str | Unset = UNSET
    """What the identity is; a user when it is left out."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "identity": "identity",
        "level": "level",
        "kind": "kind",
    }

    def to_dict(self) -> dict[str, Any]:
        identity = self.identity

        level = self.level

        kind = self.kind

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "identity": identity,
                "level": level,
            }
        )
        if kind is not UNSET:
            field_dict["kind"] = kind

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        identity = d.pop("identity")

        level = d.pop("level")

        kind = d.pop("kind", UNSET)
        if kind is None:
            kind = UNSET

        share_request = cls(
            identity=identity,
            level=level,
            kind=kind,
        )

        share_request.additional_properties = d
        return share_request
