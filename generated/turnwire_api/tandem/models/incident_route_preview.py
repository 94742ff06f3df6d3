from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class IncidentRoutePreview(Model):
    """Where it would be reported."""

    matches: list[JsonObject] | Unset = UNSET
    """The routes that fit, each with `route_id` and `destination_ids`."""

    default_destination_ids: list[str] | Unset = UNSET
    """The destinations where no route fits."""

    effective_destination_ids: list[str] | Unset = UNSET
    """The destinations."""

    destinations: list[JsonObject] | Unset = UNSET
    """The destinations, as they are configured."""

    readiness: list[JsonObject] | Unset = UNSET
    """Whether each destination can be used."""

    source_readiness: list[JsonObject] | Unset = UNSET
    """Whether each source can be read."""

    source_readiness_warnings: list[str] | Unset = UNSET
    """What is wrong with the sources."""

    approval_required: bool | None | Unset = UNSET
    """Whether somebody has to approve first."""

    blocked: bool | None | Unset = UNSET
    """Whether it would not be reported."""

    blocked_reasons: list[str] | Unset = UNSET
    """Why not."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "matches": "matches",
        "default_destination_ids": "default_destination_ids",
        "effective_destination_ids": "effective_destination_ids",
        "destinations": "destinations",
        "readiness": "readiness",
        "source_readiness": "source_readiness",
        "source_readiness_warnings": "source_readiness_warnings",
        "approval_required": "approval_required",
        "blocked": "blocked",
        "blocked_reasons": "blocked_reasons",
    }

    def to_dict(self) -> dict[str, Any]:
        matches: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.matches, Unset):
            matches = []
            for matches_item_data in self.matches:
                matches_item = matches_item_data.to_dict()
                matches.append(matches_item)

        default_destination_ids: list[str] | Unset = UNSET
        if not isinstance(self.default_destination_ids, Unset):
            default_destination_ids = self.default_destination_ids

        effective_destination_ids: list[str] | Unset = UNSET
        if not isinstance(self.effective_destination_ids, Unset):
            effective_destination_ids = self.effective_destination_ids

        destinations: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.destinations, Unset):
            destinations = []
            for destinations_item_data in self.destinations:
                destinations_item = destinations_item_data.to_dict()
                destinations.append(destinations_item)

        readiness: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.readiness, Unset):
            readiness = []
            for readiness_item_data in self.readiness:
                readiness_item = readiness_item_data.to_dict()
                readiness.append(readiness_item)

        source_readiness: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.source_readiness, Unset):
            source_readiness = []
            for source_readiness_item_data in self.source_readiness:
                source_readiness_item = source_readiness_item_data.to_dict()
                source_readiness.append(source_readiness_item)

        source_readiness_warnings: list[str] | Unset = UNSET
        if not isinstance(self.source_readiness_warnings, Unset):
            source_readiness_warnings = self.source_readiness_warnings

        approval_required: bool | None | Unset = self.approval_required

        blocked: bool | None | Unset = self.blocked

        blocked_reasons: list[str] | Unset = UNSET
        if not isinstance(self.blocked_reasons, Unset):
            blocked_reasons = self.blocked_reasons

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if matches is not UNSET:
            field_dict["matches"] = matches
        if default_destination_ids is not UNSET:
            field_dict["default_destination_ids"] = default_destination_ids
        if effective_destination_ids is not UNSET:
            field_dict["effective_destination_ids"] = effective_destination_ids
        if destinations is not UNSET:
            field_dict["destinations"] = destinations
        if readiness is not UNSET:
            field_dict["readiness"] = readiness
        if source_readiness is not UNSET:
            field_dict["source_readiness"] = source_readiness
        if source_readiness_warnings is not UNSET:
            field_dict["source_readiness_warnings"] = source_readiness_warnings
        if approval_required is not UNSET:
            field_dict["approval_required"] = approval_required
        if blocked is not UNSET:
            field_dict["blocked"] = blocked
        if blocked_reasons is not UNSET:
            field_dict["blocked_reasons"] = blocked_reasons

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _matches = d.pop("matches", UNSET)
        matches: list[JsonObject] | Unset = UNSET
        if _matches is not None and _matches is not UNSET:
            matches = []
            if not isinstance(_matches, list):
                raise TypeError("matches is not an array")
            for matches_item_data in _matches:
                matches_item = JsonObject.from_dict(matches_item_data)

                matches.append(matches_item)

        default_destination_ids = d.pop("default_destination_ids", UNSET)
        if default_destination_ids is None:
            default_destination_ids = UNSET

        effective_destination_ids = d.pop("effective_destination_ids", UNSET)
        if effective_destination_ids is None:
            effective_destination_ids = UNSET

        _destinations = d.pop("destinations", UNSET)
        destinations: list[JsonObject] | Unset = UNSET
        if _destinations is not None and _destinations is not UNSET:
            destinations = []
            if not isinstance(_destinations, list):
                raise TypeError("destinations is not an array")
            for destinations_item_data in _destinations:
                destinations_item = JsonObject.from_dict(destinations_item_data)

                destinations.append(destinations_item)

        _readiness = d.pop("readiness", UNSET)
        readiness: list[JsonObject] | Unset = UNSET
        if _readiness is not None and _readiness is not UNSET:
            readiness = []
            if not isinstance(_readiness, list):
                raise TypeError("readiness is not an array")
            for readiness_item_data in _readiness:
                readiness_item = JsonObject.from_dict(readiness_item_data)

                readiness.append(readiness_item)

        _source_readiness = d.pop("source_readiness", UNSET)
        source_readiness: list[JsonObject] | Unset = UNSET
        if _source_readiness is not None and _source_readiness is not UNSET:
            source_readiness = []
            if not isinstance(_source_readiness, list):
                raise TypeError("source_readiness is not an array")
            for source_readiness_item_data in _source_readiness:
                source_readiness_item = JsonObject.from_dict(source_readiness_item_data)

                source_readiness.append(source_readiness_item)

        source_readiness_warnings = d.pop("source_readiness_warnings", UNSET)
        if source_readiness_warnings is None:
            source_readiness_warnings = UNSET

        approval_required = d.pop("approval_required", UNSET)

        blocked = d.pop("blocked", UNSET)

        blocked_reasons = d.pop("blocked_reasons", UNSET)
        if blocked_reasons is None:
            blocked_reasons = UNSET

        incident_route_preview = cls(
            matches=matches,
            default_destination_ids=default_destination_ids,
            effective_destination_ids=effective_destination_ids,
            destinations=destinations,
            readiness=readiness,
            source_readiness=source_readiness,
            source_readiness_warnings=source_readiness_warnings,
            approval_required=approval_required,
            blocked=blocked,
            blocked_reasons=blocked_reasons,
        )

        incident_route_preview.additional_properties = d
        return incident_route_preview


from ..models.json_object import JsonObject  # noqa: E402
