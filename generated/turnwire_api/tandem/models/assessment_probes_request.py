from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class AssessmentProbesRequest(Model):
    """What to try."""

    mode: str | Unset = UNSET
    """How thoroughly."""

    probes: list[str] | Unset = UNSET
    """The probes. All when it is omitted."""

    include_draft_suggestions: bool | Unset = UNSET
    """Whether reports are suggested."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "mode": "mode",
        "probes": "probes",
        "include_draft_suggestions": "include_draft_suggestions",
    }

    def to_dict(self) -> dict[str, Any]:
        mode = self.mode

        probes: list[str] | Unset = UNSET
        if not isinstance(self.probes, Unset):
            probes = self.probes

        include_draft_suggestions = self.include_draft_suggestions

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if mode is not UNSET:
            field_dict["mode"] = mode
        if probes is not UNSET:
            field_dict["probes"] = probes
        if include_draft_suggestions is not UNSET:
            field_dict["include_draft_suggestions"] = include_draft_suggestions

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        mode = d.pop("mode", UNSET)
        if mode is None:
            mode = UNSET

        probes = d.pop("probes", UNSET)
        if probes is None:
            probes = UNSET

        include_draft_suggestions = d.pop("include_draft_suggestions", UNSET)
        if include_draft_suggestions is None:
            include_draft_suggestions = UNSET

        assessment_probes_request = cls(
            mode=mode,
            probes=probes,
            include_draft_suggestions=include_draft_suggestions,
        )

        assessment_probes_request.additional_properties = d
        return assessment_probes_request
