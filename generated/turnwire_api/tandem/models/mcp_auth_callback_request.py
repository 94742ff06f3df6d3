from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class McpAuthCallbackRequest(Model):
    """What the authorisation server sent back."""

    code: str | Unset = UNSET
    """The authorisation code."""

    state: str | Unset = UNSET
    """The state that the request carried."""

    error: str | Unset = UNSET
    """Code of the error."""

    error_description: str | Unset = UNSET
    """What went wrong, for people."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "code": "code",
        "state": "state",
        "error": "error",
        "error_description": "error_description",
    }
    secret_names: ClassVar[frozenset[str]] = frozenset(["code", "state"])

    def to_dict(self) -> dict[str, Any]:
        code = self.code

        state = self.state

        error = self.error

        error_description = self.error_description

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if code is not UNSET:
            field_dict["code"] = code
        if state is not UNSET:
            field_dict["state"] = state
        if error is not UNSET:
            field_dict["error"] = error
        if error_description is not UNSET:
            field_dict["error_description"] = error_description

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        code = d.pop("code", UNSET)
        if code is None:
            code = UNSET

        state = d.pop("state", UNSET)
        if state is None:
            state = UNSET

        error = d.pop("error", UNSET)
        if error is None:
            error = UNSET

        error_description = d.pop("error_description", UNSET)
        if error_description is None:
            error_description = UNSET

        mcp_auth_callback_request = cls(
            code=code,
            state=state,
            error=error,
            error_description=error_description,
        )

        mcp_auth_callback_request.additional_properties = d
        return mcp_auth_callback_request
