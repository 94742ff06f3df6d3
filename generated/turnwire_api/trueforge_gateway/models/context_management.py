from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ContextManagement(Model):
    """What is done when the context grows large."""

    large_tool_response: Switch | Unset = UNSET
    """What can be switched on and off."""

    compaction: Compaction | Unset = UNSET
    """Old messages are summed up when the context grows large."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "large_tool_response": "large_tool_response",
        "compaction": "compaction",
    }

    def to_dict(self) -> dict[str, Any]:
        large_tool_response: dict[str, Any] | Unset = UNSET
        if not isinstance(self.large_tool_response, Unset):
            large_tool_response = self.large_tool_response.to_dict()

        compaction: dict[str, Any] | Unset = UNSET
        if not isinstance(self.compaction, Unset):
            compaction = self.compaction.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if large_tool_response is not UNSET:
            field_dict["large_tool_response"] = large_tool_response
        if compaction is not UNSET:
            field_dict["compaction"] = compaction

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _large_tool_response = d.pop("large_tool_response", UNSET)
        large_tool_response: Switch | Unset
        if _large_tool_response is None or _large_tool_response is UNSET:
            large_tool_response = UNSET
        else:
            large_tool_response = Switch.from_dict(_large_tool_response)

        _compaction = d.pop("compaction", UNSET)
        compaction: Compaction | Unset
        if _compaction is None or _compaction is UNSET:
            compaction = UNSET
        else:
            compaction = Compaction.from_dict(_compaction)

        context_management = cls(
            large_tool_response=large_tool_response,
            compaction=compaction,
        )

        context_management.additional_properties = d
        return context_management


from ..models.compaction import Compaction  # noqa: E402
from ..models.switch import Switch  # noqa: E402
