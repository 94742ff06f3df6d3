from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model, plain
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class OrchestrationVersions(Model):
    """The draft, and the version that was published last."""

    orchestration_id: str
    """Its identifier."""

    draft: None | Orchestration | Unset = UNSET
    """The draft."""

    latest_published: None | Orchestration | Unset = UNSET
    """The version that was published last."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "orchestration_id": "orchestration_id",
        "draft": "draft",
        "latest_published": "latest_published",
    }

    def to_dict(self) -> dict[str, Any]:
        orchestration_id = self.orchestration_id

        draft: dict[str, Any] | None | Unset = plain(self.draft)

        latest_published: dict[str, Any] | None | Unset = plain(self.latest_published)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "orchestration_id": orchestration_id,
            }
        )
        if draft is not UNSET:
            field_dict["draft"] = draft
        if latest_published is not UNSET:
            field_dict["latest_published"] = latest_published

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        orchestration_id = d.pop("orchestration_id")

        def _parse_draft(data: object) -> None | Orchestration | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                draft_type_0 = Orchestration.from_dict(data)

                return draft_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Orchestration | Unset, data)

        draft = _parse_draft(d.pop("draft", UNSET))

        def _parse_latest_published(data: object) -> None | Orchestration | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                latest_published_type_0 = Orchestration.from_dict(data)

                return latest_published_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Orchestration | Unset, data)

        latest_published = _parse_latest_published(d.pop("latest_published", UNSET))

        orchestration_versions = cls(
            orchestration_id=orchestration_id,
            draft=draft,
            latest_published=latest_published,
        )

        orchestration_versions.additional_properties = d
        return orchestration_versions


from ..models.orchestration import Orchestration  # noqa: E402
