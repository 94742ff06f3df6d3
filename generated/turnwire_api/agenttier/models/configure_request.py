from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ConfigureRequest(Model):
    """The program of an agent. At least one of the three, and not empty."""

    files: list[ConfigureFile] | Unset = UNSET
    """Files to upload."""

    install_command: list[str] | Unset = UNSET
    """The install command, word by word; no shell reads it."""

    entrypoint: list[str] | Unset = UNSET
    """The command that each invoke runs, word by word. Left out it erases the one before."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "files": "files",
        "installCommand": "install_command",
        "entrypoint": "entrypoint",
    }

    def to_dict(self) -> dict[str, Any]:
        files: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.files, Unset):
            files = []
            for files_item_data in self.files:
                files_item = files_item_data.to_dict()
                files.append(files_item)

        install_command: list[str] | Unset = UNSET
        if not isinstance(self.install_command, Unset):
            install_command = self.install_command

        entrypoint: list[str] | Unset = UNSET
        if not isinstance(self.entrypoint, Unset):
            entrypoint = self.entrypoint

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if files is not UNSET:
            field_dict["files"] = files
        if install_command is not UNSET:
            field_dict["installCommand"] = install_command
        if entrypoint is not UNSET:
            field_dict["entrypoint"] = entrypoint

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _files = d.pop("files", UNSET)
        files: list[ConfigureFile] | Unset = UNSET
        if _files is not None and _files is not UNSET:
            files = []
            if not isinstance(_files, list):
                raise TypeError("files is not an array")
            for files_item_data in _files:
                files_item = ConfigureFile.from_dict(files_item_data)

                files.append(files_item)

        install_command = d.pop("installCommand", UNSET)
        if install_command is None:
            install_command = UNSET

        entrypoint = d.pop("entrypoint", UNSET)
        if entrypoint is None:
            entrypoint = UNSET

        configure_request = cls(
            files=files,
            install_command=install_command,
            entrypoint=entrypoint,
        )

        configure_request.additional_properties = d
        return configure_request


from ..models.configure_file import ConfigureFile  # noqa: E402
