from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class RunAutomationV2Request(Model):
    """A run that is not due."""

    dry_run: bool | Unset = UNSET
    """Whether nothing is to be done in earnest. The server's default is false."""

    execution_profile: str | Unset = UNSET
    """How it is run."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "dry_run": "dry_run",
        "execution_profile": "execution_profile",
    }

    def to_dict(self) -> dict[str, Any]:
        dry_run = self.dry_run

        execution_profile = self.execution_profile

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if dry_run is not UNSET:
            field_dict["dry_run"] = dry_run
        if execution_profile is not UNSET:
            field_dict["execution_profile"] = execution_profile

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        dry_run = d.pop("dry_run", UNSET)
        if dry_run is None:
            dry_run = UNSET

        execution_profile = d.pop("execution_profile", UNSET)
        if execution_profile is None:
            execution_profile = UNSET

        run_automation_v2_request = cls(
            dry_run=dry_run,
            execution_profile=execution_profile,
        )

        run_automation_v2_request.additional_properties = d
        return run_automation_v2_request
