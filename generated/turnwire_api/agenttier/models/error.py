from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class Error(Model):
    """Why a request was refused. There is no code beside `error`."""

    error: str
    """A word for programs, or a sentence."""

    message: str | Unset = UNSET
    """A sentence, where `error` is a word."""

    violations: list[Violation] | Unset = UNSET
    """What the policy forbids, in a fixed order."""

    namespace: str | Unset = UNSET
    """The namespace whose quota would be exceeded."""

    limit: int | Unset = UNSET
    """Most invokes at a time."""

    inflight: int | Unset = UNSET
    """Invokes that are running."""

    retry_after: int | Unset = UNSET
    """Seconds until the next request is accepted."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "error": "error",
        "message": "message",
        "violations": "violations",
        "namespace": "namespace",
        "limit": "limit",
        "inflight": "inflight",
        "retryAfter": "retry_after",
    }

    def to_dict(self) -> dict[str, Any]:
        error = self.error

        message = self.message

        violations: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.violations, Unset):
            violations = []
            for violations_item_data in self.violations:
                violations_item = violations_item_data.to_dict()
                violations.append(violations_item)

        namespace = self.namespace

        limit = self.limit

        inflight = self.inflight

        retry_after = self.retry_after

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "error": error,
            }
        )
        if message is not UNSET:
            field_dict["message"] = message
        if violations is not UNSET:
            field_dict["violations"] = violations
        if namespace is not UNSET:
            field_dict["namespace"] = namespace
        if limit is not UNSET:
            field_dict["limit"] = limit
        if inflight is not UNSET:
            field_dict["inflight"] = inflight
        if retry_after is not UNSET:
            field_dict["retryAfter"] = retry_after

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        error = d.pop("error")

        message = d.pop("message", UNSET)
        if message is None:
            message = UNSET

        _violations = d.pop("violations", UNSET)
        violations: list[Violation] | Unset = UNSET
        if _violations is not None and _violations is not UNSET:
            violations = []
            if not isinstance(_violations, list):
                raise TypeError("violations is not an array")
            for violations_item_data in _violations:
                violations_item = Violation.from_dict(violations_item_data)

                violations.append(violations_item)

        namespace = d.pop("namespace", UNSET)
        if namespace is None:
            namespace = UNSET

        limit = d.pop("limit", UNSET)
        if limit is None:
            limit = UNSET

        inflight = d.pop("inflight", UNSET)
        if inflight is None:
            inflight = UNSET

        retry_after = d.pop("retryAfter", UNSET)
        if retry_after is None:
            retry_after = UNSET

        error = cls(
            error=error,
            message=message,
            violations=violations,
            namespace=namespace,
            limit=limit,
            inflight=inflight,
            retry_after=retry_after,
        )

        error.additional_properties = d
        return error


from ..models.violation import Violation  # noqa: E402
