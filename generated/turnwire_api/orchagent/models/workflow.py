from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class Workflow(Model):
    """A workflow. May have `secrets`, and placeholders such as `{{OPENAI_API_KEY}}` in its texts,
    also in the URLs of MCP servers."""

    secrets: Secrets | Unset = UNSET
    """Secrets by name, such as `TAVILY_API_KEY`, and those of model providers. Whether an object
    within is merged or replaced is not known: send each provider whole."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "secrets": "secrets",
    }
    secret_names: ClassVar[frozenset[str]] = frozenset(["secrets"])
    secret_rest: ClassVar[bool] = True

    def to_dict(self) -> dict[str, Any]:
        secrets: dict[str, Any] | Unset = UNSET
        if not isinstance(self.secrets, Unset):
            secrets = self.secrets.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if secrets is not UNSET:
            field_dict["secrets"] = secrets

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _secrets = d.pop("secrets", UNSET)
        secrets: Secrets | Unset
        if _secrets is None or _secrets is UNSET:
            secrets = UNSET
        else:
            secrets = Secrets.from_dict(_secrets)

        workflow = cls(
            secrets=secrets,
        )

        workflow.additional_properties = d
        return workflow


from ..models.secrets import Secrets  # noqa: E402
