from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class BrowserSmokeTestResult(Model):
    """What the browser saw."""

    ok: bool | Unset = UNSET
    """Whether it worked."""

    status: BrowserStatus | Unset = UNSET
    """Whether the engine can drive a browser."""

    url: None | str | Unset = UNSET
    """The page that was asked for."""

    final_url: None | str | Unset = UNSET
    """The page that was reached."""

    title: None | str | Unset = UNSET
    """Its title."""

    load_state: None | str | Unset = UNSET
    """How far it was loaded."""

    element_count: int | None | Unset = UNSET
    """How many elements were found."""

    excerpt: None | str | Unset = UNSET
    """Some of its text."""

    closed: bool | Unset = UNSET
    """Whether the browser was closed again."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "ok": "ok",
        "status": "status",
        "url": "url",
        "final_url": "final_url",
        "title": "title",
        "load_state": "load_state",
        "element_count": "element_count",
        "excerpt": "excerpt",
        "closed": "closed",
    }

    def to_dict(self) -> dict[str, Any]:
        ok = self.ok

        status: dict[str, Any] | Unset = UNSET
        if not isinstance(self.status, Unset):
            status = self.status.to_dict()

        url: None | str | Unset = self.url

        final_url: None | str | Unset = self.final_url

        title: None | str | Unset = self.title

        load_state: None | str | Unset = self.load_state

        element_count: int | None | Unset = self.element_count

        excerpt: None | str | Unset = self.excerpt

        closed = self.closed

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if ok is not UNSET:
            field_dict["ok"] = ok
        if status is not UNSET:
            field_dict["status"] = status
        if url is not UNSET:
            field_dict["url"] = url
        if final_url is not UNSET:
            field_dict["final_url"] = final_url
        if title is not UNSET:
            field_dict["title"] = title
        if load_state is not UNSET:
            field_dict["load_state"] = load_state
        if element_count is not UNSET:
            field_dict["element_count"] = element_count
        if excerpt is not UNSET:
            field_dict["excerpt"] = excerpt
        if closed is not UNSET:
            field_dict["closed"] = closed

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        ok = d.pop("ok", UNSET)
        if ok is None:
            ok = UNSET

        _status = d.pop("status", UNSET)
        status: BrowserStatus | Unset
        if _status is None or _status is UNSET:
            status = UNSET
        else:
            status = BrowserStatus.from_dict(_status)

        url = d.pop("url", UNSET)

        final_url = d.pop("final_url", UNSET)

        title = d.pop("title", UNSET)

        load_state = d.pop("load_state", UNSET)

        element_count = d.pop("element_count", UNSET)

        excerpt = d.pop("excerpt", UNSET)

        closed = d.pop("closed", UNSET)
        if closed is None:
            closed = UNSET

        browser_smoke_test_result = cls(
            ok=ok,
            status=status,
            url=url,
            final_url=final_url,
            title=title,
            load_state=load_state,
            element_count=element_count,
            excerpt=excerpt,
            closed=closed,
        )

        browser_smoke_test_result.additional_properties = d
        return browser_smoke_test_result


from ..models.browser_status import BrowserStatus  # noqa: E402
