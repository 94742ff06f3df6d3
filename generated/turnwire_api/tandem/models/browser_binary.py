from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class BrowserBinary(Model):
    """A program on the engine's host."""

    found: bool | Unset = UNSET
    """Whether it is there."""

    path: None | str | Unset = UNSET
    """Its path."""

    version: None | str | Unset = UNSET
    """Its version."""

    channel: None | str | Unset = UNSET
    """Its release channel."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "found": "found",
        "path": "path",
        "version": "version",
        "channel": "channel",
    }

    def to_dict(self) -> dict[str, Any]:
        found = self.found

        path: None | str | Unset = self.path

        version: None | str | Unset = self.version

        channel: None | str | Unset = self.channel

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if found is not UNSET:
            field_dict["found"] = found
        if path is not UNSET:
            field_dict["path"] = path
        if version is not UNSET:
            field_dict["version"] = version
        if channel is not UNSET:
            field_dict["channel"] = channel

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        found = d.pop("found", UNSET)
        if found is None:
            found = UNSET

        path = d.pop("path", UNSET)

        version = d.pop("version", UNSET)

        channel = d.pop("channel", UNSET)

        browser_binary = cls(
            found=found,
            path=path,
            version=version,
            channel=channel,
        )

        browser_binary.additional_properties = d
        return browser_binary
