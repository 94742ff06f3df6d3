from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model, plain
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class AuthRequiredEvent(Model):
    """The run waits until a person has signed in somewhere. Where the instruction stands is not
    known: in `details`, beside `type`, or in `message`."""

    type: Literal["auth.required"] = "auth.required"
    """Always `auth.required`."""

    message: None | str | Unset = UNSET
    """What to do, in words."""

    details: AuthDetails | None | Unset = UNSET
    """What to do."""

    instruction: None | str | Unset = UNSET
    """What to do, in words."""

    redirect_url: None | str | Unset = UNSET
    """Where to sign in."""

    timestamp: None | str | Unset = UNSET
    """When it happened, in a format that is not known."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "message": "message",
        "details": "details",
        "instruction": "instruction",
        "redirect_url": "redirect_url",
        "timestamp": "timestamp",
    }
    secret_names: ClassVar[frozenset[str]] = frozenset(["details", "redirect_url"])

    def to_dict(self) -> dict[str, Any]:
        type = self.type

        message: None | str | Unset = self.message

        details: dict[str, Any] | None | Unset = plain(self.details)

        instruction: None | str | Unset = self.instruction

        redirect_url: None | str | Unset = self.redirect_url

        timestamp: None | str | Unset = self.timestamp

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type,
            }
        )
        if message is not UNSET:
            field_dict["message"] = message
        if details is not UNSET:
            field_dict["details"] = details
        if instruction is not UNSET:
            field_dict["instruction"] = instruction
        if redirect_url is not UNSET:
            field_dict["redirect_url"] = redirect_url
        if timestamp is not UNSET:
            field_dict["timestamp"] = timestamp

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        type = d.pop("type")
        if type != "auth.required":
            raise ValueError(f"type must be 'auth.required', got {type!r}")

        message = d.pop("message", UNSET)

        def _parse_details(data: object) -> AuthDetails | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                details_type_0 = AuthDetails.from_dict(data)

                return details_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(AuthDetails | None | Unset, data)

        details = _parse_details(d.pop("details", UNSET))

        instruction = d.pop("instruction", UNSET)

        redirect_url = d.pop("redirect_url", UNSET)

        timestamp = d.pop("timestamp", UNSET)

        auth_required_event = cls(
            type=type,
            message=message,
            details=details,
            instruction=instruction,
            redirect_url=redirect_url,
            timestamp=timestamp,
        )

        auth_required_event.additional_properties = d
        return auth_required_event


from ..models.auth_details import AuthDetails  # noqa: E402
