from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class WorkflowHook(Model):
    """Starts a workflow when something happens."""

    binding_id: str
    """Identifier of the hook."""

    workflow_id: str
    """The workflow."""

    event: None | str | Unset = UNSET
    """Type of the event that starts it."""

    enabled: bool | Unset = UNSET
    """Whether it is switched on."""

    actions: list[Any] | Unset = UNSET
    """What it does."""

    source: Any | Unset = UNSET
    """Where it comes from."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "binding_id": "binding_id",
        "workflow_id": "workflow_id",
        "event": "event",
        "enabled": "enabled",
        "actions": "actions",
        "source": "source",
    }

    def to_dict(self) -> dict[str, Any]:
        binding_id = self.binding_id

        workflow_id = self.workflow_id

        event: None | str | Unset = self.event

        enabled = self.enabled

        actions: list[Any] | Unset = UNSET
        if not isinstance(self.actions, Unset):
            actions = self.actions

        source = self.source

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "binding_id": binding_id,
                "workflow_id": workflow_id,
            }
        )
        if event is not UNSET:
            field_dict["event"] = event
        if enabled is not UNSET:
            field_dict["enabled"] = enabled
        if actions is not UNSET:
            field_dict["actions"] = actions
        if source is not UNSET:
            field_dict["source"] = source

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        binding_id = d.pop("binding_id")

        workflow_id = d.pop("workflow_id")

        event = d.pop("event", UNSET)

        enabled = d.pop("enabled", UNSET)
        if enabled is None:
            enabled = UNSET

        actions = d.pop("actions", UNSET)
        if actions is None:
            actions = UNSET

        source = d.pop("source", UNSET)

        workflow_hook = cls(
            binding_id=binding_id,
            workflow_id=workflow_id,
            event=event,
            enabled=enabled,
            actions=actions,
            source=source,
        )

        workflow_hook.additional_properties = d
        return workflow_hook
