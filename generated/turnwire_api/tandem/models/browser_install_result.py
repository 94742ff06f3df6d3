from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class BrowserInstallResult(Model):
    """What was installed."""

    ok: bool | Unset = UNSET
    """Whether it was installed."""

    version: None | str | Unset = UNSET
    """Its version."""

    asset_name: None | str | Unset = UNSET
    """The file it came from."""

    installed_path: None | str | Unset = UNSET
    """Where it is."""

    downloaded_bytes: int | None | Unset = UNSET
    """How much was downloaded, in bytes."""

    status: BrowserStatus | Unset = UNSET
    """Whether the engine can drive a browser."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "ok": "ok",
        "version": "version",
        "asset_name": "asset_name",
        "installed_path": "installed_path",
        "downloaded_bytes": "downloaded_bytes",
        "status": "status",
    }

    def to_dict(self) -> dict[str, Any]:
        ok = self.ok

        version: None | str | Unset = self.version

        asset_name: None | str | Unset = self.asset_name

        installed_path: None | str | Unset = self.installed_path

        downloaded_bytes: int | None | Unset = self.downloaded_bytes

        status: dict[str, Any] | Unset = UNSET
        if not isinstance(self.status, Unset):
            status = self.status.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if ok is not UNSET:
            field_dict["ok"] = ok
        if version is not UNSET:
            field_dict["version"] = version
        if asset_name is not UNSET:
            field_dict["asset_name"] = asset_name
        if installed_path is not UNSET:
            field_dict["installed_path"] = installed_path
        if downloaded_bytes is not UNSET:
            field_dict["downloaded_bytes"] = downloaded_bytes
        if status is not UNSET:
            field_dict["status"] = status

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        ok = d.pop("ok", UNSET)
        if ok is None:
            ok = UNSET

        version = d.pop("version", UNSET)

        asset_name = d.pop("asset_name", UNSET)

        installed_path = d.pop("installed_path", UNSET)

        downloaded_bytes = d.pop("downloaded_bytes", UNSET)

        _status = d.pop("status", UNSET)
        status: BrowserStatus | Unset
        if _status is None or _status is UNSET:
            status = UNSET
        else:
            status = BrowserStatus.from_dict(_status)

        browser_install_result = cls(
            ok=ok,
            version=version,
            asset_name=asset_name,
            installed_path=installed_path,
            downloaded_bytes=downloaded_bytes,
            status=status,
        )

        browser_install_result.additional_properties = d
        return browser_install_result


from ..models.browser_status import BrowserStatus  # noqa: E402
