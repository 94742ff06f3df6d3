from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class UpdateSessionRequest(Model):
    """What to change of a session."""

    title: str | Unset = UNSET
    """Its title."""

    archived: bool | Unset = UNSET
    """Whether it is archived. No answer tells it."""

    permission: list[PermissionRuleInput] | Unset = UNSET
    """Rules for its tools. A rule that is not understood is skipped in silence."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "title": "title",
        "archived": "archived",
        "permission": "permission",
    }

    def to_dict(self) -> dict[str, Any]:
        title = self.title

        archived = self.archived

        permission: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.permission, Unset):
            permission = []
            for permission_item_data in self.permission:
                permission_item = permission_item_data.to_dict()
                permission.append(permission_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if title is not UNSET:
            field_dict["title"] = title
        if archived is not UNSET:
            field_dict["archived"] = archived
        if permission is not UNSET:
            field_dict["permission"] = permission

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        title = d.pop("title", UNSET)
        if title is None:
            title = UNSET

        archived = d.pop("archived", UNSET)
        if archived is None:
            archived = UNSET

        _permission = d.pop("permission", UNSET)
        permission: list[PermissionRuleInput] | Unset = UNSET
        if _permission is not None and _permission is not UNSET:
            permission = []
            if not isinstance(_permission, list):
                raise TypeError("permission is not an array")
            for permission_item_data in _permission:
                permission_item = PermissionRuleInput.from_dict(permission_item_data)

                permission.append(permission_item)

        update_session_request = cls(
            title=title,
            archived=archived,
            permission=permission,
        )

        update_session_request.additional_properties = d
        return update_session_request


from ..models.permission_rule_input import PermissionRuleInput  # noqa: E402
