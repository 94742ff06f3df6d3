from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class SendMessageRequest(Model):
    """A message to a thread."""

    user_prompt: str
    """What the user says."""

    inputs: Inputs | Unset = UNSET
    """Values for the placeholders `{{inputs.name}}` of the workflow."""

    secrets: Secrets | Unset = UNSET
    """Secrets by name, such as `TAVILY_API_KEY`, and those of model providers. Whether an object
    within is merged or replaced is not known: send each provider whole."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "user_prompt": "user_prompt",
        "inputs": "inputs",
        "secrets": "secrets",
    }
    secret_names: ClassVar[frozenset[str]] = frozenset(["secrets"])

    def to_dict(self) -> dict[str, Any]:
        user_prompt = self.user_prompt

        inputs: dict[str, Any] | Unset = UNSET
        if not isinstance(self.inputs, Unset):
            inputs = self.inputs.to_dict()

        secrets: dict[str, Any] | Unset = UNSET
        if not isinstance(self.secrets, Unset):
            secrets = self.secrets.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "user_prompt": user_prompt,
            }
        )
        if inputs is not UNSET:
            field_dict["inputs"] = inputs
        if secrets is not UNSET:
            field_dict["secrets"] = secrets

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        user_prompt = d.pop("user_prompt")

        _inputs = d.pop("inputs", UNSET)
        inputs: Inputs | Unset
        if _inputs is None or _inputs is UNSET:
            inputs = UNSET
        else:
            inputs = Inputs.from_dict(_inputs)

        _secrets = d.pop("secrets", UNSET)
        secrets: Secrets | Unset
        if _secrets is None or _secrets is UNSET:
            secrets = UNSET
        else:
            secrets = Secrets.from_dict(_secrets)

        send_message_request = cls(
            user_prompt=user_prompt,
            inputs=inputs,
            secrets=secrets,
        )

        send_message_request.additional_properties = d
        return send_message_request


from ..models.inputs import Inputs  # noqa: E402
from ..models.secrets import Secrets  # noqa: E402
