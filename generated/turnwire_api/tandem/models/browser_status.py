from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class BrowserStatus(Model):
    """Whether the engine can drive a browser."""

    enabled: bool | Unset = UNSET
    """Whether it may."""

    runnable: bool | Unset = UNSET
    """Whether it can."""

    headless_default: bool | Unset = UNSET
    """Whether the browser is invisible unless told otherwise."""

    sidecar: BrowserBinary | Unset = UNSET
    """A program on the engine's host."""

    browser: BrowserBinary | Unset = UNSET
    """A program on the engine's host."""

    blocking_issues: list[BrowserIssue] | Unset = UNSET
    """Why it cannot."""

    recommendations: list[str] | Unset = UNSET
    """What to do about it."""

    install_hints: list[str] | Unset = UNSET
    """How to install what is missing."""

    last_error: None | str | Unset = UNSET
    """What went wrong the last time."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "enabled": "enabled",
        "runnable": "runnable",
        "headless_default": "headless_default",
        "sidecar": "sidecar",
        "browser": "browser",
        "blocking_issues": "blocking_issues",
        "recommendations": "recommendations",
        "install_hints": "install_hints",
        "last_error": "last_error",
    }

    def to_dict(self) -> dict[str, Any]:
        enabled = self.enabled

        runnable = self.runnable

        headless_default = self.headless_default

        sidecar: dict[str, Any] | Unset = UNSET
        if not isinstance(self.sidecar, Unset):
            sidecar = self.sidecar.to_dict()

        browser: dict[str, Any] | Unset = UNSET
        if not isinstance(self.browser, Unset):
            browser = self.browser.to_dict()

        blocking_issues: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.blocking_issues, Unset):
            blocking_issues = []
            for blocking_issues_item_data in self.blocking_issues:
                blocking_issues_item = blocking_issues_item_data.to_dict()
                blocking_issues.append(blocking_issues_item)

        recommendations: list[str] | Unset = UNSET
        if not isinstance(self.recommendations, Unset):
            recommendations = self.recommendations

        install_hints: list[str] | Unset = UNSET
        if not isinstance(self.install_hints, Unset):
            install_hints = self.install_hints

        last_error: None | str | Unset = self.last_error

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if enabled is not UNSET:
            field_dict["enabled"] = enabled
        if runnable is not UNSET:
            field_dict["runnable"] = runnable
        if headless_default is not UNSET:
            field_dict["headless_default"] = headless_default
        if sidecar is not UNSET:
            field_dict["sidecar"] = sidecar
        if browser is not UNSET:
            field_dict["browser"] = browser
        if blocking_issues is not UNSET:
            field_dict["blocking_issues"] = blocking_issues
        if recommendations is not UNSET:
            field_dict["recommendations"] = recommendations
        if install_hints is not UNSET:
            field_dict["install_hints"] = install_hints
        if last_error is not UNSET:
            field_dict["last_error"] = last_error

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        enabled = d.pop("enabled", UNSET)
        if enabled is None:
            enabled = UNSET

        runnable = d.pop("runnable", UNSET)
        if runnable is None:
            runnable = UNSET

        headless_default = d.pop("headless_default", UNSET)
        if headless_default is None:
            headless_default = UNSET

        _sidecar = d.pop("sidecar", UNSET)
        sidecar: BrowserBinary | Unset
        if _sidecar is None or _sidecar is UNSET:
            sidecar = UNSET
        else:
            sidecar = BrowserBinary.from_dict(_sidecar)

        _browser = d.pop("browser", UNSET)
        browser: BrowserBinary | Unset
        if _browser is None or _browser is UNSET:
            browser = UNSET
        else:
            browser = BrowserBinary.from_dict(_browser)

        _blocking_issues = d.pop("blocking_issues", UNSET)
        blocking_issues: list[BrowserIssue] | Unset = UNSET
        if _blocking_issues is not None and _blocking_issues is not UNSET:
            blocking_issues = []
            if not isinstance(_blocking_issues, list):
                raise TypeError("blocking_issues is not an array")
            for blocking_issues_item_data in _blocking_issues:
                blocking_issues_item = BrowserIssue.from_dict(blocking_issues_item_data)

                blocking_issues.append(blocking_issues_item)

        recommendations = d.pop("recommendations", UNSET)
        if recommendations is None:
            recommendations = UNSET

        install_hints = d.pop("install_hints", UNSET)
        if install_hints is None:
            install_hints = UNSET

        last_error = d.pop("last_error", UNSET)

        browser_status = cls(
            enabled=enabled,
            runnable=runnable,
            headless_default=headless_default,
            sidecar=sidecar,
            browser=browser,
            blocking_issues=blocking_issues,
            recommendations=recommendations,
            install_hints=install_hints,
            last_error=last_error,
        )

        browser_status.additional_properties = d
        return browser_status


from ..models.browser_binary import BrowserBinary  # noqa: E402
from ..models.browser_issue import BrowserIssue  # noqa: E402
