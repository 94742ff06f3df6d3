from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class MemoryContextInjectedProperties(Model):
    """What `memory.context.injected` carries."""

    session_id: str | Unset = UNSET
    """The session."""

    run_id: str | Unset = UNSET
    """The run."""

    message_id: str | Unset = UNSET
    """The message."""

    iteration: int | Unset = UNSET
    """Which call of the model it was for."""

    count: int | Unset = UNSET
    """How many items."""

    injected: Any | Unset = UNSET
    """Which, or whether any."""

    injected_count: int | None | Unset = UNSET
    """How many were put before the model."""

    dropped_count: int | None | Unset = UNSET
    """How many were left out."""

    deferred_count: int | None | Unset = UNSET
    """How many were left for later."""

    budget_chars: int | None | Unset = UNSET
    """How many characters there is room for."""

    char_size: int | None | Unset = UNSET
    """How many characters they have."""

    token_size_approx: int | None | Unset = UNSET
    """How many tokens they have, roughly."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "sessionID": "session_id",
        "runID": "run_id",
        "messageID": "message_id",
        "iteration": "iteration",
        "count": "count",
        "injected": "injected",
        "injectedCount": "injected_count",
        "droppedCount": "dropped_count",
        "deferredCount": "deferred_count",
        "budgetChars": "budget_chars",
        "charSize": "char_size",
        "tokenSizeApprox": "token_size_approx",
    }

    def to_dict(self) -> dict[str, Any]:
        session_id = self.session_id

        run_id = self.run_id

        message_id = self.message_id

        iteration = self.iteration

        count = self.count

        injected = self.injected

        injected_count: int | None | Unset = self.injected_count

        dropped_count: int | None | Unset = self.dropped_count

        deferred_count: int | None | Unset = self.deferred_count

        budget_chars: int | None | Unset = self.budget_chars

        char_size: int | None | Unset = self.char_size

        token_size_approx: int | None | Unset = self.token_size_approx

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if session_id is not UNSET:
            field_dict["sessionID"] = session_id
        if run_id is not UNSET:
            field_dict["runID"] = run_id
        if message_id is not UNSET:
            field_dict["messageID"] = message_id
        if iteration is not UNSET:
            field_dict["iteration"] = iteration
        if count is not UNSET:
            field_dict["count"] = count
        if injected is not UNSET:
            field_dict["injected"] = injected
        if injected_count is not UNSET:
            field_dict["injectedCount"] = injected_count
        if dropped_count is not UNSET:
            field_dict["droppedCount"] = dropped_count
        if deferred_count is not UNSET:
            field_dict["deferredCount"] = deferred_count
        if budget_chars is not UNSET:
            field_dict["budgetChars"] = budget_chars
        if char_size is not UNSET:
            field_dict["charSize"] = char_size
        if token_size_approx is not UNSET:
            field_dict["tokenSizeApprox"] = token_size_approx

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        session_id = d.pop("sessionID", UNSET)
        if session_id is None:
            session_id = UNSET

        run_id = d.pop("runID", UNSET)
        if run_id is None:
            run_id = UNSET

        message_id = d.pop("messageID", UNSET)
        if message_id is None:
            message_id = UNSET

        iteration = d.pop("iteration", UNSET)
        if iteration is None:
            iteration = UNSET

        count = d.pop("count", UNSET)
        if count is None:
            count = UNSET

        injected = d.pop("injected", UNSET)

        injected_count = d.pop("injectedCount", UNSET)

        dropped_count = d.pop("droppedCount", UNSET)

        deferred_count = d.pop("deferredCount", UNSET)

        budget_chars = d.pop("budgetChars", UNSET)

        char_size = d.pop("charSize", UNSET)

        token_size_approx = d.pop("tokenSizeApprox", UNSET)

        memory_context_injected_properties = cls(
            session_id=session_id,
            run_id=run_id,
            message_id=message_id,
            iteration=iteration,
            count=count,
            injected=injected,
            injected_count=injected_count,
            dropped_count=dropped_count,
            deferred_count=deferred_count,
            budget_chars=budget_chars,
            char_size=char_size,
            token_size_approx=token_size_approx,
        )

        memory_context_injected_properties.additional_properties = d
        return memory_context_injected_properties
