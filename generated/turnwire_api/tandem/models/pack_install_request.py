from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class PackInstallRequest(Model):
    """The file to install: a path or a URL."""

    path: str | Unset = UNSET
    """Path of the file on the engine's host."""

    url: str | Unset = UNSET
    """URL of the file."""

    expected_sha256: str | Unset = UNSET
    """Digest that the file must have."""

    source: Any | Unset = UNSET
    """Where it comes from, for the record."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "path": "path",
        "url": "url",
        "expected_sha256": "expected_sha256",
        "source": "source",
    }

    def to_dict(self) -> dict[str, Any]:
        path = self.path

        url = self.url

        expected_sha256 = self.expected_sha256

        source = self.source

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if path is not UNSET:
            field_dict["path"] = path
        if url is not UNSET:
            field_dict["url"] = url
        if expected_sha256 is not UNSET:
            field_dict["expected_sha256"] = expected_sha256
        if source is not UNSET:
            field_dict["source"] = source

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        path = d.pop("path", UNSET)
        if path is None:
            path = UNSET

        url = d.pop("url", UNSET)
        if url is None:
            url = UNSET

        expected_sha256 = d.pop("expected_sha256", UNSET)
        if expected_sha256 is None:
            expected_sha256 = UNSET

        source = d.pop("source", UNSET)

        pack_install_request = cls(
            path=path,
            url=url,
            expected_sha256=expected_sha256,
            source=source,
        )

        pack_install_request.additional_properties = d
        return pack_install_request
