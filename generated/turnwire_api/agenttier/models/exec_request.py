from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ExecRequest(Model):
    """A command to run."""

    command: str
    """A line for the shell."""

    timeout: int | Unset = UNSET
    """Seconds; 30 when it is left out or 0. Not kept to by every transport."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "command": "command",
        "timeout": "timeout",
    }

    def to_dict(self) -> dict[str, Any]:
        command = self.command

        timeout = self.timeout

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "command": command,
            }
        )
        if timeout is not UNSET:
            field_dict["timeout"] = timeout

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        command = d.pop("command")

        timeout = d.pop("timeout", UNSET)
        if timeout is None:
            timeout = UNSET

        exec_request = cls(
            command=command,
            timeout=timeout,
        )

        exec_request.additional_properties = d
        return exec_request
