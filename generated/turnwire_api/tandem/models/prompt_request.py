from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class PromptRequest(Model):
    """A prompt, and how its run is to be done."""

    parts: list[PromptFilePart | PromptTextPart | Unknown]
    """Text and files, in order."""

    model: ModelRef | Unset = UNSET
    """A model, as requests and stored records name it."""

    agent: str | Unset = UNSET
    """The agent to run."""

    tool_mode: str | Unset = UNSET
    """Whether tools are used."""

    tool_allowlist: list[str] | Unset = UNSET
    """The only tools that may be used. Their calls still ask for permission."""

    context_mode: str | Unset = UNSET
    """How much of the session the model is given."""

    strict_kb_grounding: bool | Unset = UNSET
    """Whether the answer must rest on knowledge bases."""

    write_required: bool | Unset = UNSET
    """Whether the run must write a file."""

    prewrite_requirements: Any | Unset = UNSET
    """What must be done before a file is written."""

    temperature: float | Unset = UNSET
    """Sampling temperature. Clamped to what the provider accepts."""

    top_p: float | Unset = UNSET
    """Share of the probability mass to sample from. Clamped to what the provider accepts."""

    max_tokens: int | Unset = UNSET
    """Most tokens the model may write in one message. Clamped to what the provider accepts."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "parts": "parts",
        "model": "model",
        "agent": "agent",
        "toolMode": "tool_mode",
        "toolAllowlist": "tool_allowlist",
        "contextMode": "context_mode",
        "strictKbGrounding": "strict_kb_grounding",
        "writeRequired": "write_required",
        "prewriteRequirements": "prewrite_requirements",
        "temperature": "temperature",
        "top_p": "top_p",
        "max_tokens": "max_tokens",
    }

    def to_dict(self) -> dict[str, Any]:
        parts = []
        for parts_item_data in self.parts:
            parts_item = parts_item_data.to_dict()
            parts.append(parts_item)

        model: dict[str, Any] | Unset = UNSET
        if not isinstance(self.model, Unset):
            model = self.model.to_dict()

        agent = self.agent

        tool_mode = self.tool_mode

        tool_allowlist: list[str] | Unset = UNSET
        if not isinstance(self.tool_allowlist, Unset):
            tool_allowlist = self.tool_allowlist

        context_mode = self.context_mode

        strict_kb_grounding = self.strict_kb_grounding

        write_required = self.write_required

        prewrite_requirements = self.prewrite_requirements

        temperature = self.temperature

        top_p = self.top_p

        max_tokens = self.max_tokens

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "parts": parts,
            }
        )
        if model is not UNSET:
            field_dict["model"] = model
        if agent is not UNSET:
            field_dict["agent"] = agent
        if tool_mode is not UNSET:
            field_dict["toolMode"] = tool_mode
        if tool_allowlist is not UNSET:
            field_dict["toolAllowlist"] = tool_allowlist
        if context_mode is not UNSET:
            field_dict["contextMode"] = context_mode
        if strict_kb_grounding is not UNSET:
            field_dict["strictKbGrounding"] = strict_kb_grounding
        if write_required is not UNSET:
            field_dict["writeRequired"] = write_required
        if prewrite_requirements is not UNSET:
            field_dict["prewriteRequirements"] = prewrite_requirements
        if temperature is not UNSET:
            field_dict["temperature"] = temperature
        if top_p is not UNSET:
            field_dict["top_p"] = top_p
        if max_tokens is not UNSET:
            field_dict["max_tokens"] = max_tokens

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _parts = d.pop("parts")
        parts = []
        if not isinstance(_parts, list):
            raise TypeError("parts is not an array")
        for parts_item_data in _parts:
            parts_item = unions.PROMPT_PART.read(parts_item_data)

            parts.append(parts_item)

        _model = d.pop("model", UNSET)
        model: ModelRef | Unset
        if _model is None or _model is UNSET:
            model = UNSET
        else:
            model = ModelRef.from_dict(_model)

        agent = d.pop("agent", UNSET)
        if agent is None:
            agent = UNSET

        tool_mode = d.pop("toolMode", UNSET)
        if tool_mode is None:
            tool_mode = UNSET

        tool_allowlist = d.pop("toolAllowlist", UNSET)
        if tool_allowlist is None:
            tool_allowlist = UNSET

        context_mode = d.pop("contextMode", UNSET)
        if context_mode is None:
            context_mode = UNSET

        strict_kb_grounding = d.pop("strictKbGrounding", UNSET)
        if strict_kb_grounding is None:
            strict_kb_grounding = UNSET

        write_required = d.pop("writeRequired", UNSET)
        if write_required is None:
            write_required = UNSET

        prewrite_requirements = d.pop("prewriteRequirements", UNSET)

        temperature = d.pop("temperature", UNSET)
        if temperature is None:
            temperature = UNSET

        top_p = d.pop("top_p", UNSET)
        if top_p is None:
            top_p = UNSET

        max_tokens = d.pop("max_tokens", UNSET)
        if max_tokens is None:
            max_tokens = UNSET

        prompt_request = cls(
            parts=parts,
            model=model,
            agent=agent,
            tool_mode=tool_mode,
            tool_allowlist=tool_allowlist,
            context_mode=context_mode,
            strict_kb_grounding=strict_kb_grounding,
            write_required=write_required,
            prewrite_requirements=prewrite_requirements,
            temperature=temperature,
            top_p=top_p,
            max_tokens=max_tokens,
        )

        prompt_request.additional_properties = d
        return prompt_request


from ...runtime.model import Unknown  # noqa: E402
from .. import unions  # noqa: E402
from ..models.model_ref import ModelRef  # noqa: E402
from ..models.prompt_file_part import PromptFilePart  # noqa: E402
from ..models.prompt_text_part import PromptTextPart  # noqa: E402
