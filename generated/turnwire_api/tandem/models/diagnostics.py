from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class Diagnostics(Model):
    """What the engine says about itself."""

    phase: str | Unset = UNSET
    """Phase of the start."""

    version: str | Unset = UNSET
    """Version of the engine."""

    build_id: str | Unset = UNSET
    """Build of the engine."""

    mode: str | Unset = UNSET
    """How the engine was started."""

    workspace_root: None | str | Unset = UNSET
    """The engine's workspace."""

    environment: Any | Unset = UNSET
    """The host."""

    browser: Any | Unset = UNSET
    """State of the browser."""

    last_error: None | str | Unset = UNSET
    """The last error of the start."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "phase": "phase",
        "version": "version",
        "build_id": "build_id",
        "mode": "mode",
        "workspace_root": "workspace_root",
        "environment": "environment",
        "browser": "browser",
        "last_error": "last_error",
    }

    def to_dict(self) -> dict[str, Any]:
        phase = self.phase

        version = self.version

        build_id = self.build_id

        mode = self.mode

        workspace_root: None | str | Unset = self.workspace_root

        environment = self.environment

        browser = self.browser

        last_error: None | str | Unset = self.last_error

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if phase is not UNSET:
            field_dict["phase"] = phase
        if version is not UNSET:
            field_dict["version"] = version
        if build_id is not UNSET:
            field_dict["build_id"] = build_id
        if mode is not UNSET:
            field_dict["mode"] = mode
        if workspace_root is not UNSET:
            field_dict["workspace_root"] = workspace_root
        if environment is not UNSET:
            field_dict["environment"] = environment
        if browser is not UNSET:
            field_dict["browser"] = browser
        if last_error is not UNSET:
            field_dict["last_error"] = last_error

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        phase = d.pop("phase", UNSET)
        if phase is None:
            phase = UNSET

        version = d.pop("version", UNSET)
        if version is None:
            version = UNSET

        build_id = d.pop("build_id", UNSET)
        if build_id is None:
            build_id = UNSET

        mode = d.pop("mode", UNSET)
        if mode is None:
            mode = UNSET

        workspace_root = d.pop("workspace_root", UNSET)

        environment = d.pop("environment", UNSET)

        browser = d.pop("browser", UNSET)

        last_error = d.pop("last_error", UNSET)

        diagnostics = cls(
            phase=phase,
            version=version,
            build_id=build_id,
            mode=mode,
            workspace_root=workspace_root,
            environment=environment,
            browser=browser,
            last_error=last_error,
        )

        diagnostics.additional_properties = d
        return diagnostics
