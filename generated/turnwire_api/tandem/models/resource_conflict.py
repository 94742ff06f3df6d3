from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ResourceConflict(Model):
    """The resource has another revision."""

    error: str
    """What went wrong, for people."""

    code: None | str | Unset = UNSET
    """Code of the error."""

    key: None | str | Unset = UNSET
    """The key."""

    expected_rev: int | None | Unset = UNSET
    """The revision that was asked for."""

    current_rev: int | None | Unset = UNSET
    """The revision there is; null where there is no resource."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "error": "error",
        "code": "code",
        "key": "key",
        "expected_rev": "expected_rev",
        "current_rev": "current_rev",
    }

    def to_dict(self) -> dict[str, Any]:
        error = self.error

        code: None | str | Unset = self.code

        key: None | str | Unset = self.key

        expected_rev: int | None | Unset = self.expected_rev

        current_rev: int | None | Unset = self.current_rev

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "error": error,
            }
        )
        if code is not UNSET:
            field_dict["code"] = code
        if key is not UNSET:
            field_dict["key"] = key
        if expected_rev is not UNSET:
            field_dict["expected_rev"] = expected_rev
        if current_rev is not UNSET:
            field_dict["current_rev"] = current_rev

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        error = d.pop("error")

        code = d.pop("code", UNSET)

        key = d.pop("key", UNSET)

        expected_rev = d.pop("expected_rev", UNSET)

        current_rev = d.pop("current_rev", UNSET)

        resource_conflict = cls(
            error=error,
            code=code,
            key=key,
            expected_rev=expected_rev,
            current_rev=current_rev,
        )

        resource_conflict.additional_properties = d
        return resource_conflict
