from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model, plain
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class OrchestrationSummary(Model):
    """One orchestration, in short."""

    orchestration_id: str
    """Its identifier."""

    name: None | str | Unset = UNSET
    """Its name."""

    draft: None | OrchestrationDraftSummary | Unset = UNSET
    """The draft."""

    latest_published_version: int | None | Unset = UNSET
    """The version that was published last."""

    published_versions: list[OrchestrationVersionSummary] | Unset = UNSET
    """The published versions."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "orchestration_id": "orchestration_id",
        "name": "name",
        "draft": "draft",
        "latest_published_version": "latest_published_version",
        "published_versions": "published_versions",
    }

    def to_dict(self) -> dict[str, Any]:
        orchestration_id = self.orchestration_id

        name: None | str | Unset = self.name

        draft: dict[str, Any] | None | Unset = plain(self.draft)

        latest_published_version: int | None | Unset = self.latest_published_version

        published_versions: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.published_versions, Unset):
            published_versions = []
            for published_versions_item_data in self.published_versions:
                published_versions_item = published_versions_item_data.to_dict()
                published_versions.append(published_versions_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "orchestration_id": orchestration_id,
            }
        )
        if name is not UNSET:
            field_dict["name"] = name
        if draft is not UNSET:
            field_dict["draft"] = draft
        if latest_published_version is not UNSET:
            field_dict["latest_published_version"] = latest_published_version
        if published_versions is not UNSET:
            field_dict["published_versions"] = published_versions

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        orchestration_id = d.pop("orchestration_id")

        name = d.pop("name", UNSET)

        def _parse_draft(data: object) -> None | OrchestrationDraftSummary | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                draft_type_0 = OrchestrationDraftSummary.from_dict(data)

                return draft_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OrchestrationDraftSummary | Unset, data)

        draft = _parse_draft(d.pop("draft", UNSET))

        latest_published_version = d.pop("latest_published_version", UNSET)

        _published_versions = d.pop("published_versions", UNSET)
        published_versions: list[OrchestrationVersionSummary] | Unset = UNSET
        if _published_versions is not None and _published_versions is not UNSET:
            published_versions = []
            if not isinstance(_published_versions, list):
                raise TypeError("published_versions is not an array")
            for published_versions_item_data in _published_versions:
                published_versions_item = OrchestrationVersionSummary.from_dict(
                    published_versions_item_data
                )

                published_versions.append(published_versions_item)

        orchestration_summary = cls(
            orchestration_id=orchestration_id,
            name=name,
            draft=draft,
            latest_published_version=latest_published_version,
            published_versions=published_versions,
        )

        orchestration_summary.additional_properties = d
        return orchestration_summary


from ..models.orchestration_draft_summary import OrchestrationDraftSummary  # noqa: E402
from ..models.orchestration_version_summary import OrchestrationVersionSummary  # noqa: E402
