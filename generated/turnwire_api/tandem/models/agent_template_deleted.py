from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class AgentTemplateDeleted(Model):
    """What was deleted."""

    ok: bool
    """Whether it was done."""

    deleted: bool | Unset = UNSET
    """Whether there was something to delete."""

    template_id: str | Unset = UNSET
    """Identifier of the template."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "ok": "ok",
        "deleted": "deleted",
        "templateID": "template_id",
    }

    def to_dict(self) -> dict[str, Any]:
        ok = self.ok

        deleted = self.deleted

        template_id = self.template_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "ok": ok,
            }
        )
        if deleted is not UNSET:
            field_dict["deleted"] = deleted
        if template_id is not UNSET:
            field_dict["templateID"] = template_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        ok = d.pop("ok")

        deleted = d.pop("deleted", UNSET)
        if deleted is None:
            deleted = UNSET

        template_id = d.pop("templateID", UNSET)
        if template_id is None:
            template_id = UNSET

        agent_template_deleted = cls(
            ok=ok,
            deleted=deleted,
            template_id=template_id,
        )

        agent_template_deleted.additional_properties = d
        return agent_template_deleted
