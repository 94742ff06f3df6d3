from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class UpdateSandboxResult(Model):
    """What was changed."""

    sandbox_id: str
    """The sandbox."""

    applied: UpdateSandboxResultApplied | Unset = UNSET
    """When each change takes effect, `immediately` or `on-restart`, by the name of the field."""

    restart_required: bool | Unset = UNSET
    """Whether something takes effect only after a stop and a resume."""

    message: str | Unset = UNSET
    """The same in words; left out when there is nothing to say."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "sandboxId": "sandbox_id",
        "applied": "applied",
        "restartRequired": "restart_required",
        "message": "message",
    }

    def to_dict(self) -> dict[str, Any]:
        sandbox_id = self.sandbox_id

        applied: dict[str, Any] | Unset = UNSET
        if not isinstance(self.applied, Unset):
            applied = self.applied.to_dict()

        restart_required = self.restart_required

        message = self.message

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "sandboxId": sandbox_id,
            }
        )
        if applied is not UNSET:
            field_dict["applied"] = applied
        if restart_required is not UNSET:
            field_dict["restartRequired"] = restart_required
        if message is not UNSET:
            field_dict["message"] = message

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        sandbox_id = d.pop("sandboxId")

        _applied = d.pop("applied", UNSET)
        applied: UpdateSandboxResultApplied | Unset
        if _applied is None or _applied is UNSET:
            applied = UNSET
        else:
            applied = UpdateSandboxResultApplied.from_dict(_applied)

        restart_required = d.pop("restartRequired", UNSET)
        if restart_required is None:
            restart_required = UNSET

        message = d.pop("message", UNSET)
        if message is None:
            message = UNSET

        update_sandbox_result = cls(
            sandbox_id=sandbox_id,
            applied=applied,
            restart_required=restart_required,
            message=message,
        )

        update_sandbox_result.additional_properties = d
        return update_sandbox_result


from ..models.update_sandbox_result_applied import UpdateSandboxResultApplied  # noqa: E402
