from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class SetSecretsRequest(Model):
    """The secrets of a thread."""

    secrets: Secrets
    """Secrets by name, such as `TAVILY_API_KEY`, and those of model providers. Whether an object
    within is merged or replaced is not known: send each provider whole."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "secrets": "secrets",
    }
    secret_names: ClassVar[frozenset[str]] = frozenset(["secrets"])

    def to_dict(self) -> dict[str, Any]:
        secrets = self.secrets.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "secrets": secrets,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        secrets = Secrets.from_dict(d.pop("secrets"))

        set_secrets_request = cls(
            secrets=secrets,
        )

        set_secrets_request.additional_properties = d
        return set_secrets_request


from ..models.secrets import Secrets  # noqa: E402
