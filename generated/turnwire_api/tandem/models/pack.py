from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class Pack(Model):
    """An installed pack."""

    pack_id: str
    """Identifier of the pack."""

    name: str
    """Its name."""

    version: str
    """Its version."""

    pack_type: None | str | Unset = UNSET
    """Kind of the pack."""

    install_path: None | str | Unset = UNSET
    """Where it is installed."""

    sha256: None | str | Unset = UNSET
    """Digest of the file it came from."""

    installed_at_ms: int | None | Unset = UNSET
    """When it was installed, in milliseconds since 1970."""

    source: Any | Unset = UNSET
    """Where it came from."""

    marker_detected: bool | Unset = UNSET
    """Whether the file had the marker of a pack."""

    routines_enabled: bool | Unset = UNSET
    """Whether its routines may run."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "pack_id": "pack_id",
        "name": "name",
        "version": "version",
        "pack_type": "pack_type",
        "install_path": "install_path",
        "sha256": "sha256",
        "installed_at_ms": "installed_at_ms",
        "source": "source",
        "marker_detected": "marker_detected",
        "routines_enabled": "routines_enabled",
    }

    def to_dict(self) -> dict[str, Any]:
        pack_id = self.pack_id

        name = self.name

        version = self.version

        pack_type: None | str | Unset = self.pack_type

        install_path: None | str | Unset = self.install_path

        sha256: None | str | Unset = self.sha256

        installed_at_ms: int | None | Unset = self.installed_at_ms

        source = self.source

        marker_detected = self.marker_detected

        routines_enabled = self.routines_enabled

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "pack_id": pack_id,
                "name": name,
                "version": version,
            }
        )
        if pack_type is not UNSET:
            field_dict["pack_type"] = pack_type
        if install_path is not UNSET:
            field_dict["install_path"] = install_path
        if sha256 is not UNSET:
            field_dict["sha256"] = sha256
        if installed_at_ms is not UNSET:
            field_dict["installed_at_ms"] = installed_at_ms
        if source is not UNSET:
            field_dict["source"] = source
        if marker_detected is not UNSET:
            field_dict["marker_detected"] = marker_detected
        if routines_enabled is not UNSET:
            field_dict["routines_enabled"] = routines_enabled

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        pack_id = d.pop("pack_id")

        name = d.pop("name")

        version = d.pop("version")

        pack_type = d.pop("pack_type", UNSET)

        install_path = d.pop("install_path", UNSET)

        sha256 = d.pop("sha256", UNSET)

        installed_at_ms = d.pop("installed_at_ms", UNSET)

        source = d.pop("source", UNSET)

        marker_detected = d.pop("marker_detected", UNSET)
        if marker_detected is None:
            marker_detected = UNSET

        routines_enabled = d.pop("routines_enabled", UNSET)
        if routines_enabled is None:
            routines_enabled = UNSET

        pack = cls(
            pack_id=pack_id,
            name=name,
            version=version,
            pack_type=pack_type,
            install_path=install_path,
            sha256=sha256,
            installed_at_ms=installed_at_ms,
            source=source,
            marker_detected=marker_detected,
            routines_enabled=routines_enabled,
        )

        pack.additional_properties = d
        return pack
