from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class IncidentPostList(Model):
    """The published reports."""

    posts: list[IncidentPost]
    """The reports."""

    count: int | Unset = UNSET
    """How many there are."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "posts": "posts",
        "count": "count",
    }

    def to_dict(self) -> dict[str, Any]:
        posts = []
        for posts_item_data in self.posts:
            posts_item = posts_item_data.to_dict()
            posts.append(posts_item)

        count = self.count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "posts": posts,
            }
        )
        if count is not UNSET:
            field_dict["count"] = count

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _posts = d.pop("posts")
        posts = []
        if not isinstance(_posts, list):
            raise TypeError("posts is not an array")
        for posts_item_data in _posts:
            posts_item = IncidentPost.from_dict(posts_item_data)

            posts.append(posts_item)

        count = d.pop("count", UNSET)
        if count is None:
            count = UNSET

        incident_post_list = cls(
            posts=posts,
            count=count,
        )

        incident_post_list.additional_properties = d
        return incident_post_list


from ..models.incident_post import IncidentPost  # noqa: E402
