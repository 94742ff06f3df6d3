from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ContextError(Model):
    """The body of an error of routines, automations, resources, missions and workflow plans. It
    may name what it is about: `routineID`, `runID`, `automationID` and so on."""

    error: str
    """What went wrong, for people."""

    code: str | Unset = UNSET
    """Code of the error."""

    retryable: bool | Unset = UNSET
    """Whether the same request may succeed later. Rarely sent."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "error": "error",
        "code": "code",
        "retryable": "retryable",
    }

    def to_dict(self) -> dict[str, Any]:
        error = self.error

        code = self.code

        retryable = self.retryable

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

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        error = d.pop("error")

        code = d.pop("code", UNSET)
        if code is None:
            code = UNSET

        retryable = d.pop("retryable", UNSET)
        if retryable is None:
            retryable = UNSET

        context_error = cls(
            error=error,
            code=code,
            retryable=retryable,
        )

        context_error.additional_properties = d
        return context_error
