from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class Subject(Model):
    """Who did something."""

    subject_id: str
    """The user or the account."""

    subject_type: str
    """Kind of the subject."""

    subject_slug: str
    """Name of the subject, for people."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "subject_id": "subject_id",
        "subject_type": "subject_type",
        "subject_slug": "subject_slug",
    }

    def to_dict(self) -> dict[str, Any]:
        subject_id = self.subject_id

        subject_type = self.subject_type

        subject_slug = self.subject_slug

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "subject_id": subject_id,
                "subject_type": subject_type,
                "subject_slug": subject_slug,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        subject_id = d.pop("subject_id")

        subject_type = d.pop("subject_type")

        subject_slug = d.pop("subject_slug")

        subject = cls(
            subject_id=subject_id,
            subject_type=subject_type,
            subject_slug=subject_slug,
        )

        subject.additional_properties = d
        return subject
