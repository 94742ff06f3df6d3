from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class CommandResult(Model):
    """What a command wrote, and how it ended."""

    stdout: str
    """Its standard output, at most 1 MiB."""

    stderr: str
    """Its standard error, at most 1 MiB."""

    exit_code: int
    """Its exit code; 1 also when the transport failed."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "stdout": "stdout",
        "stderr": "stderr",
        "exitCode": "exit_code",
    }

    def to_dict(self) -> dict[str, Any]:
        stdout = self.stdout

        stderr = self.stderr

        exit_code = self.exit_code

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "stdout": stdout,
                "stderr": stderr,
                "exitCode": exit_code,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        stdout = d.pop("stdout")

        stderr = d.pop("stderr")

        exit_code = d.pop("exitCode")

        command_result = cls(
            stdout=stdout,
            stderr=stderr,
            exit_code=exit_code,
        )

        command_result.additional_properties = d
        return command_result
