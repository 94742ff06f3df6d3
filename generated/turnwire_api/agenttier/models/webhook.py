from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class Webhook(Model):
    """Where events are sent to."""

    id: str
    """Its identifier."""

    url: str | Unset = UNSET
    """The URL."""

    event_types: list[str] | Unset = UNSET
    """The events."""

    sandbox_id: str | Unset = UNSET
    """The sandbox; left out for all."""

    namespace: str | Unset = UNSET
    """The namespace; left out for all."""

    created_at: str | Unset = UNSET
    """When it was created, in the form of RFC 3339. In the answer to its creation, the zero value."""

    disabled: bool | Unset = UNSET
    """Whether nothing is sent, after too many failures."""

    secret: str | Unset = UNSET
    """What deliveries are signed with, shown once: when it is created."""

    warning: str | Unset = UNSET
    """To keep the secret; when it is created."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "url": "url",
        "eventTypes": "event_types",
        "sandboxId": "sandbox_id",
        "namespace": "namespace",
        "createdAt": "created_at",
        "disabled": "disabled",
        "secret": "secret",
        "warning": "warning",
    }
    secret_names: ClassVar[frozenset[str]] = frozenset(["secret"])

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        url = self.url

        event_types: list[str] | Unset = UNSET
        if not isinstance(self.event_types, Unset):
            event_types = self.event_types

        sandbox_id = self.sandbox_id

        namespace = self.namespace

        created_at = self.created_at

        disabled = self.disabled

        secret = self.secret

        warning = self.warning

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if url is not UNSET:
            field_dict["url"] = url
        if event_types is not UNSET:
            field_dict["eventTypes"] = event_types
        if sandbox_id is not UNSET:
            field_dict["sandboxId"] = sandbox_id
        if namespace is not UNSET:
            field_dict["namespace"] = namespace
        if created_at is not UNSET:
            field_dict["createdAt"] = created_at
        if disabled is not UNSET:
            field_dict["disabled"] = disabled
        if secret is not UNSET:
            field_dict["secret"] = secret
        if warning is not UNSET:
            field_dict["warning"] = warning

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        id = d.pop("id")

        url = d.pop("url", UNSET)
        if url is None:
            url = UNSET

        event_types = d.pop("eventTypes", UNSET)
        if event_types is None:
            event_types = UNSET

        sandbox_id = d.pop("sandboxId", UNSET)
        if sandbox_id is None:
            sandbox_id = UNSET

        namespace = d.pop("namespace", UNSET)
        if namespace is None:
            namespace = UNSET

        created_at = d.pop("createdAt", UNSET)
        if created_at is None:
            created_at = UNSET

        disabled = d.pop("disabled", UNSET)
        if disabled is None:
            disabled = UNSET

        secret = d.pop("secret", UNSET)
        if secret is None:
            secret = UNSET

        warning = d.pop("warning", UNSET)
        if warning is None:
            warning = UNSET

        webhook = cls(
            id=id,
            url=url,
            event_types=event_types,
            sandbox_id=sandbox_id,
            namespace=namespace,
            created_at=created_at,
            disabled=disabled,
            secret=secret,
            warning=warning,
        )

        webhook.additional_properties = d
        return webhook
