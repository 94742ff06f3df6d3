from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class QuestionRepliedProperties(Model):
    """What `question.replied` carries."""

    id: str
    """The question."""

    ok: bool | Unset = UNSET
    """Whether it was answered."""

    answer: Any | Unset = UNSET
    """The answer."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "ok": "ok",
        "answer": "answer",
    }

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        ok = self.ok

        answer = self.answer

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if ok is not UNSET:
            field_dict["ok"] = ok
        if answer is not UNSET:
            field_dict["answer"] = answer

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        id = d.pop("id")

        ok = d.pop("ok", UNSET)
        if ok is None:
            ok = UNSET

        answer = d.pop("answer", UNSET)

        question_replied_properties = cls(
            id=id,
            ok=ok,
            answer=answer,
        )

        question_replied_properties.additional_properties = d
        return question_replied_properties
