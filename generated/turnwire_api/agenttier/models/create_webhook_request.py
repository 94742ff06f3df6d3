from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class CreateWebhookRequest(Model):
    """Where to send events to."""

    url: str
    """An `https` URL, of a public address."""

    event_types: list[str]
    """The events, at least one."""

    sandbox_id: str | Unset = UNSET
    """Only those of this sandbox."""

    namespace: str | Unset = UNSET
    """Only those of this namespace."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "url": "url",
        "eventTypes": "event_types",
        "sandboxId": "sandbox_id",
        "namespace": "namespace",
    }

    def to_dict(self) -> dict[str, Any]:
        url = self.url

        event_types = self.event_types

        sandbox_id = self.sandbox_id

        namespace = self.namespace

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "url": url,
                "eventTypes": event_types,
            }
        )
        if sandbox_id is not UNSET:
            field_dict["sandboxId"] = sandbox_id
        if namespace is not UNSET:
            field_dict["namespace"] = namespace

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        url = d.pop("url")

        event_types: list[str] = d.pop("eventTypes")

        sandbox_id = d.pop("sandboxId", UNSET)
        if sandbox_id is None:
            sandbox_id = UNSET

        namespace = d.pop("namespace", UNSET)
        if namespace is None:
            namespace = UNSET

        create_webhook_request = cls(
            url=url,
            event_types=event_types,
            sandbox_id=sandbox_id,
            namespace=namespace,
        )

        create_webhook_request.additional_properties = d
        return create_webhook_request
