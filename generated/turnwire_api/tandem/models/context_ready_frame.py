from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class ContextReadyFrame(Model):
    """The stream is open."""

    type: ClassVar[Literal["ready"]] = "ready"
    """Type of the event. The wire says it outside the object."""

    kind: Literal["ready"] = "ready"
    """Always `ready`."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "kind": "kind",
    }

    def to_dict(self) -> dict[str, Any]:
        kind = self.kind

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "kind": kind,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        kind = d.pop("kind")
        if kind != "ready":
            raise ValueError(f"kind must be 'ready', got {kind!r}")

        context_ready_frame = cls(
            kind=kind,
        )

        context_ready_frame.additional_properties = d
        return context_ready_frame
