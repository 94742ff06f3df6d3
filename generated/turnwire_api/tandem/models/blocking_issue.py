from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class BlockingIssue(Model):
    """One reason why a workflow cannot run."""

    code: str
    """Code of the reason."""

    message: None | str | Unset = UNSET
    """The reason, for people."""

    capability_ids: list[str] | Unset = UNSET
    """The capabilities it is about."""

    providers: list[str] | Unset = UNSET
    """The providers it is about."""

    tools: list[str] | Unset = UNSET
    """The tools it is about."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "code": "code",
        "message": "message",
        "capability_ids": "capability_ids",
        "providers": "providers",
        "tools": "tools",
    }

    def to_dict(self) -> dict[str, Any]:
        code = self.code

        message: None | str | Unset = self.message

        capability_ids: list[str] | Unset = UNSET
        if not isinstance(self.capability_ids, Unset):
            capability_ids = self.capability_ids

        providers: list[str] | Unset = UNSET
        if not isinstance(self.providers, Unset):
            providers = self.providers

        tools: list[str] | Unset = UNSET
        if not isinstance(self.tools, Unset):
            tools = self.tools

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "code": code,
            }
        )
        if message is not UNSET:
            field_dict["message"] = message
        if capability_ids is not UNSET:
            field_dict["capability_ids"] = capability_ids
        if providers is not UNSET:
            field_dict["providers"] = providers
        if tools is not UNSET:
            field_dict["tools"] = tools

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        code = d.pop("code")

        message = d.pop("message", UNSET)

        capability_ids = d.pop("capability_ids", UNSET)
        if capability_ids is None:
            capability_ids = UNSET

        providers = d.pop("providers", UNSET)
        if providers is None:
            providers = UNSET

        tools = d.pop("tools", UNSET)
        if tools is None:
            tools = UNSET

        blocking_issue = cls(
            code=code,
            message=message,
            capability_ids=capability_ids,
            providers=providers,
            tools=tools,
        )

        blocking_issue.additional_properties = d
        return blocking_issue
