from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ConfigureResult(Model):
    """The installation is over, well or not. Always the last event, unless it is `error`."""

    type: ClassVar[Literal["result"]] = "result"
    """Type of the event. The wire says it outside the object."""

    last_configured_at: str | Unset = UNSET
    """When, in the form of RFC 3339, to the second."""

    install_command_hash: str | Unset = UNSET
    """SHA-256 of the files and the install command, in hexadecimal."""

    entrypoint: list[str] | Unset = UNSET
    """The entrypoint that was sent; left out when none was."""

    install_exit_code: int
    """Exit code of the install command. Other than 0, nothing was remembered."""

    skipped: bool | Unset = UNSET
    """Whether files and command were those of the time before, and nothing was done."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "lastConfiguredAt": "last_configured_at",
        "installCommandHash": "install_command_hash",
        "entrypoint": "entrypoint",
        "installExitCode": "install_exit_code",
        "skipped": "skipped",
    }

    def to_dict(self) -> dict[str, Any]:
        install_exit_code = self.install_exit_code

        last_configured_at = self.last_configured_at

        install_command_hash = self.install_command_hash

        entrypoint: list[str] | Unset = UNSET
        if not isinstance(self.entrypoint, Unset):
            entrypoint = self.entrypoint

        skipped = self.skipped

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "installExitCode": install_exit_code,
            }
        )
        if last_configured_at is not UNSET:
            field_dict["lastConfiguredAt"] = last_configured_at
        if install_command_hash is not UNSET:
            field_dict["installCommandHash"] = install_command_hash
        if entrypoint is not UNSET:
            field_dict["entrypoint"] = entrypoint
        if skipped is not UNSET:
            field_dict["skipped"] = skipped

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        install_exit_code = d.pop("installExitCode")

        last_configured_at = d.pop("lastConfiguredAt", UNSET)
        if last_configured_at is None:
            last_configured_at = UNSET

        install_command_hash = d.pop("installCommandHash", UNSET)
        if install_command_hash is None:
            install_command_hash = UNSET

        entrypoint = d.pop("entrypoint", UNSET)
        if entrypoint is None:
            entrypoint = UNSET

        skipped = d.pop("skipped", UNSET)
        if skipped is None:
            skipped = UNSET

        configure_result = cls(
            install_exit_code=install_exit_code,
            last_configured_at=last_configured_at,
            install_command_hash=install_command_hash,
            entrypoint=entrypoint,
            skipped=skipped,
        )

        configure_result.additional_properties = d
        return configure_result
