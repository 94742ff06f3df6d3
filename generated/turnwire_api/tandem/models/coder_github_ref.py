from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class CoderGithubRef(Model):
    """An issue or a pull request."""

    kind: str
    """What it is."""

    number: int
    """Its number."""

    url: None | str | Unset = UNSET
    """Its URL."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "kind": "kind",
        "number": "number",
        "url": "url",
    }

    def to_dict(self) -> dict[str, Any]:
        kind = self.kind

        number = self.number

        url: None | str | Unset = self.url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "kind": kind,
                "number": number,
            }
        )
        if url is not UNSET:
            field_dict["url"] = url

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        kind = d.pop("kind")

        number = d.pop("number")

        url = d.pop("url", UNSET)

        coder_github_ref = cls(
            kind=kind,
            number=number,
            url=url,
        )

        coder_github_ref.additional_properties = d
        return coder_github_ref
